import { isCivilDate, type Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt, instantAt } from "../../domain/calendar/time-zone.ts";
import { effectiveEvents } from "../../domain/case/effective-events.ts";
import { receivedOn } from "../../domain/case/receipt.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import type { Refusal } from "../refusal.ts";
import type { OfficerFact } from "../use-cases.ts";
import { append, refuse, type Checked, type Situation } from "./situation.ts";

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

export const checkAnswer = (
  fact: Extract<OfficerFact, { type: "acknowledged" | "replied" }>,
  situation: Situation,
): Checked => {
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
  const { note } = fact;
  return fact.type === "replied"
    ? append({ type: "replied", messageId: null, note }, at.value)
    : append({ type: "acknowledged", automatic: false, messageId: null, note }, at.value);
};

/** Takes the first reply back and records an acknowledgement at its time. A later reply then counts as the reply. */
export const replyWasAcknowledgement = ({ matter, now }: Situation): Checked => {
  const replies = effectiveEvents(matter.history).filter((event) => event.type === "replied");
  const first = replies.find((event) => event.at === matter.repliedAt);
  if (first === undefined) {
    return refuse("not-replied", "No reply is recorded that could have been an acknowledgement.", "type");
  }
  return succeeded([
    { fact: { type: "withdrawn", withdraws: first.seq }, at: now },
    {
      fact: { type: "acknowledged", automatic: false, messageId: first.messageId, note: first.note },
      at: first.at,
    },
  ]);
};
