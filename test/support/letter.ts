import type { DemoMessage } from "../../src/demo/council/demo-message.ts";

export interface LetterDetails {
  readonly mailbox: string;
  readonly subject: string;
  readonly minutesOld: number;
  readonly text?: string;
}

/** An e-mail from a resident. */
export const letterFrom = (name: string, details: LetterDetails): DemoMessage => {
  const local = name.toLowerCase().replace(" ", ".");
  const id = `${local}.${details.subject.toLowerCase().replace(/\W+/g, "-")}`;
  return {
    mailbox: details.mailbox,
    folder: "inbox",
    internetMessageId: `<${id}@example.net>`,
    conversation: id,
    subject: details.subject,
    from: { name, address: `${local}@example.net` },
    to: [{ name: "The council", address: details.mailbox }],
    receivedAt: new Date(Date.now() - details.minutesOld * 60_000).toISOString(),
    text: details.text ?? `Dear council,\n\nI am writing about this: ${details.subject}.\n\n${name}`,
    inReplyTo: null,
    references: [],
    headers: [],
    attachments: [],
  };
};
