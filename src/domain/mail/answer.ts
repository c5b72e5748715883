import { isOwnAddress } from "./address.ts";
import type { OwnMail } from "./classification.ts";
import { quoted } from "./header.ts";
import type { MailMessage } from "./message.ts";
import { automaticReply } from "./rules/automatic-reply.ts";

/**
 * What a sent message is to the customer. `not_to_customer`: it went to colleagues only, a forward or a
 * question inside the council, and answers nobody.
 */
export type AnswerKind = "automatic_acknowledgement" | "acknowledgement" | "reply" | "not_to_customer";

export interface Answer {
  readonly kind: AnswerKind;
  readonly evidence: readonly string[];
}

/** Whether the council wrote it: it lies among the sent mail, or comes from one of its own mailboxes. */
export const isFromOwn = (message: MailMessage, own: OwnMail): boolean =>
  message.folder === "sent" ||
  (message.from !== null &&
    own.mailboxes.includes(message.from.address) &&
    !own.webFormSenders.includes(message.from.address));

/**
 * Whether the subject says that a person only confirms receipt: "Acknowledgement: Damp in my bathroom". It is
 * how the council's own template begins; an ordinary "Re:" is a reply.
 */
export const saysAcknowledgement = (subject: string): boolean =>
  /^\s*(?:acknowledgement|cydnabyddiaeth)\s*:/i.test(subject);

/** What kind of answer a message that the council sent is, with the evidence. */
export function answerOf(message: MailMessage, own: OwnMail): Answer {
  const recipientsKnown = message.recipientCount > 0 && message.recipientCount <= message.to.length;
  if (recipientsKnown && message.to.every((each) => isOwnAddress(each.address, own)))
    return {
      kind: "not_to_customer",
      evidence: [
        `sent to colleagues only (${quoted("To", message.to.map((each) => each.address).join(", "))})`,
      ],
    };

  const automatic = automaticReply(message, own);
  if (automatic) return { kind: "automatic_acknowledgement", evidence: automatic.evidence };
  if (/^\s*(?:automatic reply|ateb awtomatig)\s*:/i.test(message.subject))
    return {
      kind: "automatic_acknowledgement",
      evidence: [`automatic reply (${quoted("Subject", message.subject)})`],
    };
  if (saysAcknowledgement(message.subject))
    return {
      kind: "acknowledgement",
      evidence: [`confirms receipt (${quoted("Subject", message.subject)})`],
    };
  const from = message.from?.address ?? message.mailbox;
  return { kind: "reply", evidence: [`written by a person at the council (${quoted("From", from)})`] };
}
