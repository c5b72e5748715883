/** Text as it may stand in HTML. Names and references come from mail, so nothing in them may become markup. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export interface ReplyTemplate {
  readonly greeting: (name: string) => string;
  readonly reference: (reference: string) => string;
}

/** The beginning of a reply: a greeting, room to write, and the reference by which it is found again. */
export const replyTemplate = (words: ReplyTemplate, senderName: string, reference: string): string =>
  [
    `<p>${escapeHtml(words.greeting(senderName))}</p>`,
    "<p><br></p>",
    `<p>${escapeHtml(words.reference(reference))}</p>`,
  ].join("");
