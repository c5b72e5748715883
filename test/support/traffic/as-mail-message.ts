import type { DemoMessage } from "../../../src/demo/council/demo-message.ts";
import type { MailFolder, MailMessage } from "../../../src/domain/mail/message.ts";
import { safeName, safeSubject } from "../../../src/domain/mail/safe-text.ts";

const FOLDERS: Readonly<Record<DemoMessage["folder"], MailFolder>> = {
  inbox: "inbox",
  sentitems: "sent",
  junkemail: "junk",
};

/** What mail servers add to whatever arrives; what was sent from the mailbox has none of it. */
const ARRIVED = ["received", "from mx.residents.example by mx.council.example"] as const;

const person = ({ name, address }: { readonly name: string; readonly address: string }) => ({
  name: safeName(name),
  address: address.toLowerCase(),
});

/** A mail as the Graph adapter reads it. */
export const asMailMessage = (mail: DemoMessage, graphId: string | null = null): MailMessage => ({
  mailbox: mail.mailbox.toLowerCase(),
  folder: FOLDERS[mail.folder],
  messageId: mail.internetMessageId,
  graphId,
  conversationId: `${mail.mailbox}/${mail.conversation}`,
  subject: safeSubject(mail.subject),
  from: person(mail.from),
  replyTo: (mail.replyTo ?? []).map(person),
  to: mail.to.map(person),
  recipientCount: mail.to.length,
  sentAt: mail.receivedAt,
  receivedAt: mail.receivedAt,
  inReplyTo: mail.inReplyTo,
  references: mail.references,
  headers:
    mail.folder === "sentitems"
      ? []
      : [ARRIVED, ...mail.headers.map(([name, value]) => [name.toLowerCase(), value] as const)],
  itemClass: null,
  mended: [],
});
