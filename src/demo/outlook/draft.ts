import type { DraftOnShow } from "./office-host/draft-on-show.ts";
import { inFull } from "./when.ts";
import type { Correspondent, FullMessage, Mailbox } from "./wire.ts";

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const named = ({ name, address }: Correspondent): string =>
  escaped(name === "" || name === address ? address : `${name} <${address}>`);

/** What is answered, under a rule and its heading, as Outlook puts it below the reply. */
const quoted = ({ from, to, receivedAt, subject, html }: FullMessage): string =>
  `<hr><div id="divRplyFwdMsg"><b>From:</b> ${named(from)}<br><b>Sent:</b> ${inFull(receivedAt)}<br>` +
  `<b>To:</b> ${to.map(named).join("; ")}<br><b>Subject:</b> ${escaped(subject)}</div><div>${html}</div>`;

const EMPTY = { cc: [], bcc: [], attachments: [], headers: {}, sessionData: {} } as const;

/** A reply that was begun, by a person (then without text) or by an add-in. */
export const replyTo = (message: FullMessage, html: string, from: Correspondent): DraftOnShow => ({
  ...EMPTY,
  id: crypto.randomUUID(),
  mailbox: message.mailbox,
  inReplyTo: message.id,
  conversationId: message.conversationId,
  from,
  to: [message.from],
  subject: /^re:/i.test(message.subject) ? message.subject : `RE: ${message.subject}`,
  html: `${html === "" ? "<p><br></p>" : html}${quoted(message)}`,
});

export interface NewMessage {
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
}

export const newMessage = (
  mailbox: string,
  { to, subject, html }: NewMessage,
  from: Correspondent,
): DraftOnShow => ({
  ...EMPTY,
  id: crypto.randomUUID(),
  mailbox,
  inReplyTo: null,
  conversationId: null,
  from,
  to: to.map((address) => ({ name: address, address })),
  subject,
  html,
});

/** In whose name a mailbox writes. */
export const writerOf = (mailboxes: readonly Mailbox[], address: string): Correspondent => ({
  name: mailboxes.find((each) => each.address === address)?.name ?? address,
  address,
});
