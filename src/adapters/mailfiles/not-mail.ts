import type { MailFileFailure } from "./failure.ts";

/** A mail has at least one of these. */
const MAIL_HEADERS = new Set([
  "from",
  "to",
  "cc",
  "subject",
  "date",
  "message-id",
  "received",
  "return-path",
  "reply-to",
  "sender",
  "delivered-to",
  "mime-version",
]);

/** Files that Outlook itself writes begin so. */
const OUTLOOK_MSG = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Why bytes are not a mail at all, in words that say what to do; null when they are one. */
export function whyNotMail(
  bytes: Uint8Array,
  headers: readonly (readonly [name: string, value: string])[],
): MailFileFailure | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096));
  if (start.subarray(0, 4).equals(OUTLOOK_MSG))
    return {
      code: "outlook-msg-file",
      message: "This is Outlook's own .msg format. Save the message as .eml and import that.",
    };
  const text = start
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart();
  if (text === "" && headers.length === 0)
    return { code: "empty-file", message: "There is nothing in it. Save the message again." };
  if (/^<(?:!|\?|html|head|body|div|table|p\b)/i.test(text))
    return { code: "not-a-mail", message: "This is a web page, not a mail. Save the message as .eml." };

  const known = headers.filter(([name]) => MAIL_HEADERS.has(name)).length;
  // Rubbish may hold one line that looks like a header; a mail begins with one, or has several.
  const beginsWithHeader = /^(?:>?From |[!-9;-~]{1,100}[ \t]*:)/.test(text);
  if (known === 0 || (known === 1 && !beginsWithHeader))
    return {
      code: "not-a-mail",
      message: "The headers of a mail were not found in it. Save the message as .eml.",
    };
  return null;
}
