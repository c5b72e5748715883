import { answerOf, isFromOwn, type AnswerKind } from "../../domain/mail/answer.ts";
import type { MailClass, OwnMail } from "../../domain/mail/classification.ts";
import type { MailMessage } from "../../domain/mail/message.ts";
import { recordAnswer } from "./answer-case.ts";
import type { Desk } from "./desk.ts";
import { seenMessage } from "./seen-message.ts";
import { threadKeysOf } from "./thread-keys.ts";

const CLASS_OF: Readonly<Record<AnswerKind, MailClass>> = {
  automatic_acknowledgement: "auto_reply",
  acknowledgement: "human",
  reply: "human",
  not_to_customer: "internal",
};

/**
 * Whether it is the council's own answer. What lies in the inbox with one of our addresses as its sender is
 * not: anyone can write that address, and nobody may close a case with it.
 */
export const isSentMail = (message: MailMessage, own: OwnMail): boolean =>
  message.folder === "sent" || (message.folder === "other" && isFromOwn(message, own));

/** Said of an answer until the message that it answers arrives. */
export const ANSWERS_NOTHING_SEEN = "sent by the council; it answers no message that was seen so far";

/** Decides a message that the council sent: it answers the case of its thread, or waits for it. */
export const decideSentMail = (desk: Desk, message: MailMessage): string | null => {
  const answer = answerOf(message, desk.own);
  const keys = threadKeysOf(message);
  const mailClass = CLASS_OF[answer.kind];
  const copyOf = desk.caseOf([keys.own]);
  const reference = copyOf ?? desk.caseOf([...keys.parents, ...keys.conversation]);

  if (answer.kind === "not_to_customer") {
    desk.decide(
      seenMessage(message, { decision: "starts-no-clock", mailClass, evidence: answer.evidence, reference }),
    );
    return reference;
  }
  if (copyOf !== null) {
    const evidence = ["a copy of an answer that another shared mailbox holds too", ...answer.evidence];
    desk.decide(seenMessage(message, { decision: "answers-case", mailClass, evidence, reference: copyOf }));
    return copyOf;
  }
  if (reference === null) {
    const evidence = [...answer.evidence, ANSWERS_NOTHING_SEEN];
    const seen = seenMessage(message, { decision: "starts-no-clock", mailClass, evidence, reference: null });
    desk.decide(seen);
    desk.await([...keys.parents, ...keys.conversation], seen);
    return null;
  }
  recordAnswer(desk, reference, {
    messageId: message.messageId,
    kind: answer.kind,
    at: message.sentAt ?? message.receivedAt,
  });
  desk.thread([keys.own], reference);
  const evidence = [...answer.evidence, "answers the case of its thread"];
  desk.decide(seenMessage(message, { decision: "answers-case", mailClass, evidence, reference }));
  return reference;
};
