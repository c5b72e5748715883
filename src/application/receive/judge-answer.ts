import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { foldCase } from "../../domain/case/fold.ts";
import { ANSWER_HEADER } from "../../domain/mail/answer-header.ts";
import type { SaidAnswer } from "../../domain/mail/said-answer.ts";
import { isPromisedDate } from "../../domain/reply/promised-date.ts";
import type { Answer } from "../../domain/reply/template.ts";
import { rulesOfCase } from "../rules/rules-book.ts";
import type { AnswerToCustomer } from "./answer-case.ts";
import type { Desk } from "./desk.ts";

/** An answer of the council in a case, and what is known of it besides. */
export interface FoundAnswer {
  readonly messageId: string;
  /** What the mail by itself looks like. */
  readonly kind: AnswerToCustomer;
  /** What its writer said in it; null for nothing. */
  readonly said: SaidAnswer | null;
  readonly at: Instant;
}

export interface JudgedAnswer {
  readonly kind: AnswerToCustomer;
  readonly replyBy: CivilDate | null;
  /** Why, where it is not what the mail by itself looks like; otherwise empty. */
  readonly evidence: readonly string[];
}

const KINDS: Readonly<Record<Answer, AnswerToCustomer>> = {
  acknowledgement: "acknowledgement",
  "holding-reply": "holding_reply",
  reply: "reply",
};

const IN_WORDS: Readonly<Record<Answer, string>> = {
  acknowledgement: "an acknowledgement",
  "holding-reply": "a holding reply",
  reply: "a full reply",
};

/** A date that nobody could mean is no promise: the answer counts without it. */
const promised = (desk: Desk, reference: string, replyBy: string | null, at: Instant): CivilDate | null => {
  if (replyBy === null) return null;
  const { timeZone } = rulesOfCase(desk.book, foldCase(desk.history(reference))).calendar;
  return isPromisedDate(replyBy, civilDateAt(at, timeZone)) ? replyBy : null;
};

/**
 * What an answer is to the customer (ADR 11): what its writer said in the mail; else what an officer began in this
 * case shortly before it was sent; else what the mail looks like. Whatever decides, what was begun is used up by the
 * mail, so that the next one is not taken for it.
 */
export const judgeAnswer = (desk: Desk, reference: string, answer: FoundAnswer): JudgedAnswer => {
  const { kind, said, at, messageId } = answer;
  if (kind === "automatic_acknowledgement") return { kind, replyBy: null, evidence: [] };
  const begun = desk.useBegun(reference, at, messageId);
  if (said !== null) {
    const replyBy = said.replyBy ?? (begun?.as === said.as ? begun.replyBy : null);
    return {
      kind: KINDS[said.as],
      replyBy: promised(desk, reference, replyBy, at),
      evidence: [`its writer said that it is ${IN_WORDS[said.as]} (${ANSWER_HEADER}: ${said.as})`],
    };
  }
  if (begun === null) return { kind, replyBy: null, evidence: [] };
  return {
    kind: KINDS[begun.as],
    replyBy: promised(desk, reference, begun.replyBy, at),
    evidence: [
      `${begun.officer.name} began it as ${IN_WORDS[begun.as]}, less than 12 hours before it was sent`,
    ],
  };
};
