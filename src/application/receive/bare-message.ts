import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { MailMessage } from "../../domain/mail/message.ts";
import { safeName, safeSubject } from "../../domain/mail/safe-text.ts";

/** Null for what no clock could count from. */
export const momentOf = (written: Instant | null): Instant | null => {
  const milliseconds = Date.parse(written ?? "");
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
};

/**
 * The little that is certain of a message that could not be processed: who, when, and where it lies. Whatever else it
 * carries may be what went wrong. It counts as from the public: a resident's letter dropped is worse than one row too
 * many.
 */
export const bareMessage = (message: MailMessage, problem: string, foundAt: Instant): MailMessage => ({
  ...message,
  folder: message.folder === "sent" ? "sent" : "inbox",
  subject: safeSubject(message.subject) || "(could not be read)",
  from:
    message.from === null
      ? null
      : { name: safeName(message.from.name), address: safeName(message.from.address).toLowerCase() },
  replyTo: [],
  to: [],
  cc: [],
  receivedAt: momentOf(message.receivedAt) ?? foundAt,
  sentAt: momentOf(message.sentAt),
  inReplyTo: null,
  references: [],
  headers: [],
  // A machine may have written it: nothing is sent to it by itself.
  headersUnread: true,
  itemClass: null,
  mended: [
    `It could not be processed (${problem.slice(0, 200)}): the case was started from its date and sender alone.`,
  ],
});

/** A message of which not even a date could be read, as it was found in the mailbox. */
export const unreadableMessage = (
  mail: { readonly mailbox: string; readonly graphId: string },
  foundAt: Instant,
): MailMessage => ({
  mailbox: mail.mailbox,
  folder: "inbox",
  messageId: `<${mail.graphId}@no-message-id.invalid>`,
  graphId: mail.graphId,
  conversationId: null,
  subject: "",
  from: null,
  replyTo: [],
  to: [],
  recipientCount: 0,
  sentAt: null,
  receivedAt: foundAt,
  inReplyTo: null,
  references: [],
  headers: [],
  itemClass: null,
  mended: [],
});
