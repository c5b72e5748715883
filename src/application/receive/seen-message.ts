import type { MailClass } from "../../domain/mail/classification.ts";
import { conversationAddresses } from "../../domain/mail/conversation-addresses.ts";
import type { MailMessage } from "../../domain/mail/message.ts";
import { safeName, safeSubject } from "../../domain/mail/safe-text.ts";
import type { SaidAnswer } from "../../domain/mail/said-answer.ts";
import type { Decision, SeenMessage } from "../ports/seen-message.ts";

/** What is kept of a message: headers and the decision. What had to be mended stands last in the evidence. */
export const seenMessage = (
  message: MailMessage,
  decided: {
    readonly decision: Decision;
    readonly mailClass: MailClass;
    readonly evidence: readonly string[];
    readonly reference: string | null;
    /** Only of what the council sent. */
    readonly said?: SaidAnswer | null;
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
  decision: decided.decision,
  mailClass: decided.mailClass,
  reference: decided.reference,
  addresses: conversationAddresses(message),
  saidAnswer: decided.said?.as ?? null,
  saidReplyBy: decided.said?.replyBy ?? null,
  evidence: [...decided.evidence, ...message.mended],
});
