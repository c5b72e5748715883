import { saysAcknowledgement, saysHoldingReply } from "../said-in-subject.ts";
import type { Rule } from "./about-to-go.ts";
import { answersCustomer } from "./who-gets-it.ts";

/** Nothing tells an acknowledgement from a reply: as a reply it would end the clock of an open case. */
export const answerUnknown: Rule = (mail, conversation) => {
  const { open, begunAs } = conversation;
  const { saysAnswer, subject } = mail;
  if (!open || begunAs !== null || saysAnswer !== null || !answersCustomer(mail, conversation)) return null;
  return saysAcknowledgement(subject) || saysHoldingReply(subject) ? null : { code: "answer-unknown" };
};
