import { answerOf, isFromCouncil, isFromOfficer, isPassedOn, type Answer } from "../../domain/mail/answer.ts";
import type { MailClass, OwnMail } from "../../domain/mail/classification.ts";
import { quoted } from "../../domain/mail/header.ts";
import type { MailMessage } from "../../domain/mail/message.ts";
import { saidAnswer } from "../../domain/mail/said-answer.ts";
import { recordAnswer, type AnswerToCustomer } from "./answer-case.ts";
import type { Desk } from "./desk.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { seenMessage } from "./seen-message.ts";
import { threadKeysOf } from "./thread-keys.ts";

/** Whether it is the council's own answer, wherever it lies: in what it sent, or beside what came in. */
export const isSentMail = (message: MailMessage, own: OwnMail): boolean => isFromCouncil(message, own);

/** Said of an answer until the message that it answers arrives. */
export const ANSWERS_NOTHING_SEEN = "sent by the council; it answers no message that was seen so far";

/** The customer's address, as it stood on the message that started the case. */
const customerOf = (desk: Desk, reference: string): string | null => {
  const [receipt] = desk.history(reference);
  return receipt?.type === "received" ? receipt.sender.address : null;
};

/**
 * Whether it only passes the customer's mail on. As long as its case is not known, that is believed of every forward:
 * an answer too few leaves a case open, one too many would close it.
 */
const onlyPassesOn = (desk: Desk, message: MailMessage, reference: string | null): boolean => {
  if (reference === null) return isPassedOn(message, null);
  const customer = customerOf(desk, reference);
  return customer !== null && isPassedOn(message, customer);
};

/** What it is to the customer; null where it answers nobody. */
const toCustomer = (
  desk: Desk,
  message: MailMessage,
  answer: Answer,
  reference: string | null,
): { readonly kind: AnswerToCustomer } | { readonly kind: null; readonly why: readonly string[] } => {
  switch (answer.kind) {
    case "not_to_customer":
    case "not_correspondence":
    case "unread":
      return { kind: null, why: answer.evidence };
    case "reply":
      if (onlyPassesOn(desk, message, reference)) {
        const subject = quoted("Subject", message.subject);
        return { kind: null, why: [`passed on to somebody else: the customer did not get it (${subject})`] };
      }
      return { kind: "reply" };
    default:
      return { kind: answer.kind };
  }
};

/** Our own acknowledgement is known by the id of its draft, even if a server on the way took its header off. */
const answerIn = (desk: Desk, message: MailMessage): Answer =>
  desk.isOwnAcknowledgement(message.graphId)
    ? {
        kind: "automatic_acknowledgement",
        mailClass: "auto_reply",
        evidence: ["sent by Response Standards itself: it is the draft that was kept for it"],
      }
    : answerOf(message, desk.own);

/** Decides a message that the council sent: it answers the case of its thread, or waits for it. */
export const decideSentMail = (desk: Desk, message: MailMessage): string | null => {
  const answer = answerIn(desk, message);
  const keys = threadKeysOf(message);
  const copyOf = desk.caseOf([keys.own]);
  const reference = copyOf ?? desk.caseOf([...keys.parents, ...keys.conversation]);
  const mailClass: MailClass =
    reference === null && isFromOfficer(message, desk.own) ? "internal" : answer.mailClass;

  const said = saidAnswer(message);
  const given = toCustomer(desk, message, answer, reference);
  if (given.kind === null) {
    const decision = "starts-no-clock";
    desk.decide(seenMessage(message, { decision, mailClass, evidence: given.why, reference }));
    return reference;
  }
  if (copyOf !== null) {
    const evidence = ["a copy of an answer that another shared mailbox holds too", ...answer.evidence];
    desk.decide(seenMessage(message, { decision: "answers-case", mailClass, evidence, reference: copyOf }));
    return copyOf;
  }
  if (reference === null) {
    const evidence = [...answer.evidence, ANSWERS_NOTHING_SEEN];
    const decision = "starts-no-clock";
    const seen = seenMessage(message, { decision, mailClass, evidence, reference: null, said });
    desk.decide(seen);
    desk.await([...keys.parents, ...keys.conversation], seen);
    return null;
  }
  const { messageId } = message;
  const at = message.sentAt ?? message.receivedAt;
  const {
    kind,
    replyBy,
    evidence: why,
  } = judgeAnswer(desk, reference, {
    ...{ messageId, kind: given.kind, said, at },
  });
  recordAnswer(desk, reference, { messageId, kind, at, replyBy });
  desk.thread([keys.own], reference);
  const evidence = [...why, ...answer.evidence, "answers the case of its thread"];
  desk.decide(seenMessage(message, { decision: "answers-case", mailClass, evidence, reference, said }));
  return reference;
};
