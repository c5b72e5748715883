import { headersOnArrival } from "./header-firewall.ts";
import { NOT_FLAGGED } from "./mail-from-demo.ts";
import { conversationIdOf, immutableId } from "./mail-ids.ts";
import type { MailToFile } from "./stored-mail.ts";

/** The copy of a colleague's mail that lies in the inbox of a mailbox it went to. `conversation`: its thread there. */
export const copyFor = (mailbox: string, mail: MailToFile, conversation: string | null): MailToFile => ({
  ...mail,
  id: immutableId(mailbox, "inbox", mail.internetMessageId),
  mailbox,
  folder: "inbox",
  isDraft: false,
  wasSent: false,
  conversationId: conversation ?? conversationIdOf(mailbox, mail.internetMessageId),
  receivedAt: mail.sentAt,
  headers: headersOnArrival(mail.headers, { fromInside: true, isJunk: false, found: [] }),
  isRead: false,
  categories: [],
  flag: NOT_FLAGGED,
  properties: [],
});
