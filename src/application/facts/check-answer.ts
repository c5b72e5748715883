import { isCivilDate, type Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt, instantAt } from "../../domain/calendar/time-zone.ts";
import { effectiveEvents } from "../../domain/case/effective-events.ts";
import type { CaseFact } from "../../domain/case/event.ts";
import { receivedOn } from "../../domain/case/receipt.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import type { Refusal } from "../refusal.ts";
import type { OfficerFact } from "../use-cases.ts";
import { checkReplyBy } from "./check-reply-by.ts";
import { append, refuse, whyNotOpen, type Checked, type Situation } from "./situation.ts";

type GivenAnswer = Extract<OfficerFact, { type: "acknowledged" | "holdingReplySent" | "replied" }>;

/**
 * The moment of an answer of which only the date is known. On the day of receipt it is never before the receipt,
 * today it is now; on any other day the end of office hours does not matter, only the date does, so noon.
 */
const answeredAt = (on: string | undefined, { matter, rules, now }: Situation): Result<Instant, Refusal> => {
  if (on === undefined) return succeeded(now);
  const { timeZone } = rules.calendar;
  const field = "fact.on";
  if (!isCivilDate(on)) {
    return failed({ code: "field-invalid", field, message: `${on} is not a date. Write it as 2026-04-02.` });
  }
  const today = civilDateAt(now, timeZone);
  if (on > today) {
    return failed({ code: "answer-in-future", field, message: "The answer is dated after today." });
  }
  if (on < receivedOn(matter, timeZone)) {
    return failed({
      code: "answer-before-receipt",
      field,
      message: "The answer is dated before the day on which the case was received.",
    });
  }
  if (on === today) return succeeded(now);
  const noon = instantAt(on, "12:00", timeZone);
  const arrivedThatDay = civilDateAt(matter.receivedAt, timeZone) === on;
  return succeeded(arrivedThatDay && noon < matter.receivedAt ? matter.receivedAt : noon);
};

/** Before the full reply, or before no answer was needed: afterwards there is nothing to confirm or to put off. */
const comesTooLate = ({ type }: GivenAnswer, at: Instant, { matter }: Situation): boolean => {
  const { repliedAt, noReplyNeeded } = matter;
  if (type === "replied") return false;
  if (noReplyNeeded !== null && at > noReplyNeeded.at) return true;
  return type === "holdingReplySent" && repliedAt !== null && at > repliedAt;
};

const factOf = (answer: GivenAnswer, messageId: string | null): CaseFact => {
  const { type, note } = answer;
  if (type === "acknowledged") return { type, automatic: false, messageId, note };
  if (type === "replied" || answer.replyBy === undefined) return { type, messageId, note };
  return { type, messageId, note, replyBy: answer.replyBy };
};

export const checkAnswer = (fact: GivenAnswer, situation: Situation): Checked => {
  const { matter } = situation;
  if (fact.type === "replied" && matter.repliedAt !== null) {
    return refuse("already-replied", "A reply is recorded already. Take that one back first.", "type");
  }
  if (fact.type === "acknowledged" && matter.acknowledgedByPersonAt !== null) {
    return refuse("already-acknowledged", "The case is acknowledged already.", "type");
  }
  const at = answeredAt(fact.on, situation);
  if (!at.ok) return at;
  if (fact.type === "replied" && matter.reopenedAt !== null && at.value < matter.reopenedAt) {
    const message = "The answer is dated before the case was reopened: it is not the one that was missing.";
    return refuse("answer-before-reopening", message, "on");
  }
  const closed = comesTooLate(fact, at.value, situation) ? whyNotOpen(matter) : null;
  if (closed !== null) return closed;
  const promised = "replyBy" in fact ? checkReplyBy(fact.replyBy, at.value, situation) : null;
  return promised ?? append(factOf(fact, null), at.value);
};

/**
 * Takes the first reply back and records at its time what it was: an acknowledgement or a holding reply. A later reply
 * then counts as the reply.
 */
export const replyWasOther = (was: "acknowledged" | "holdingReplySent", situation: Situation): Checked => {
  const { matter, now } = situation;
  const replies = effectiveEvents(matter.history).filter((event) => event.type === "replied");
  const first = replies.find((event) => event.at === matter.repliedAt);
  if (first === undefined) {
    return refuse("not-replied", "No reply is recorded that could have been something else.", "type");
  }
  const { messageId, note, at } = first;
  return succeeded([
    { fact: { type: "withdrawn", withdraws: first.seq }, at: now },
    { fact: factOf({ type: was, note }, messageId), at },
  ]);
};
