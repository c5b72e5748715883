import type { MailClass } from "../../domain/mail/classification.ts";
import type { MailMessage } from "../../domain/mail/message.ts";
import { safeName, safeSubject } from "../../domain/mail/safe-text.ts";
import type { Decision, SeenMessage } from "../ports/seen-message.ts";

/** What is kept of a message: headers and the decision. What had to be mended stands last in the evidence. */
export const seenMessage = (
  message: MailMessage,
  decided: {
    readonly decision: Decision;
    readonly mailClass: MailClass;
    readonly evidence: readonly string[];
    readonly reference: string | null;
  },
): SeenMessage => ({
  mailbox: message.mailbox,
  messageId: message.messageId,
  graphId: message.graphId,
  conversationId: message.conversationId,
  folder: message.folder,
  subject: safeSubject(message.subject),
  fromName: safeName(message.from?.name ?? "") || (message.from?.address ?? ""),
  fromAddress: message.from?.address ?? null,
  sentAt: message.sentAt,
  receivedAt: message.receivedAt,
  inReplyTo: message.inReplyTo,
  ...decided,
  evidence: [...decided.evidence, ...message.mended],
});
