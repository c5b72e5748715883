import type { Instant } from "../../domain/calendar/civil-date.ts";
import { isCivilDate } from "../../domain/calendar/civil-date.ts";
import { civilDateAt, instantAt } from "../../domain/calendar/time-zone.ts";
import type { Case } from "../../domain/case/case.ts";
import { effectiveEvents } from "../../domain/case/effective-events.ts";
import { receivedOn } from "../../domain/case/receipt.ts";
import type { CaseFact } from "../../domain/case/event.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import type { Council } from "../ports/council.ts";
import type { Refusal } from "../refusal.ts";
import type { OfficerFact } from "../use-cases.ts";

/** What an officer's fact is checked against. */
export interface Situation {
  readonly matter: Case;
  readonly council: Council;
  readonly timeZone: string;
  readonly now: Instant;
}

/** What is appended: usually one fact, at the moment at which it happened. */
export type Appended = readonly { readonly fact: CaseFact; readonly at: Instant }[];

type Checked = Result<Appended, Refusal>;

const refuse = (code: Refusal["code"], message: string, field: string): Checked =>
  failed({ code, message, field: `fact.${field}` });

const append = (fact: CaseFact, at: Instant): Checked => succeeded([{ fact, at }]);

/**
 * The moment of an answer of which only the date is known. On the day of receipt it is never before the receipt,
 * today it is now; on any other day the end of office hours does not matter, only the date does, so noon.
 */
const answeredAt = (
  on: string | undefined,
  { matter, timeZone, now }: Situation,
): Result<Instant, Refusal> => {
  if (on === undefined) return succeeded(now);
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

const checkAnswer = (
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
  const { note } = fact;
  return fact.type === "replied"
    ? append({ type: "replied", messageId: null, note }, at.value)
    : append({ type: "acknowledged", automatic: false, messageId: null, note }, at.value);
};

/** Takes the first reply back and records an acknowledgement at its time. A later reply then counts as the reply. */
const replyWasAcknowledgement = ({ matter, now }: Situation): Checked => {
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

const checkWithdrawal = (withdraws: number, { matter, now }: Situation): Checked => {
  const nothing = (message: string): Checked => refuse("nothing-to-withdraw", message, "withdraws");
  const event = matter.history.find(({ seq }) => seq === withdraws);
  if (event === undefined) return nothing(`The case has no entry ${withdraws}.`);
  if (event.type === "received")
    return nothing("The receipt itself can not be taken back: correct its date.");
  const standing = [
    ...effectiveEvents(matter.history).map(({ seq }) => seq),
    ...matter.history
      .filter((each) => each.type === "withdrawn")
      .map(({ seq }) => seq)
      .filter((seq) => !matter.history.some((each) => each.type === "withdrawn" && each.withdraws === seq)),
  ];
  if (!standing.includes(withdraws)) return nothing("That entry has been taken back already.");
  return append({ type: "withdrawn", withdraws }, now);
};

const checkReassignment = (
  fact: Extract<OfficerFact, { type: "reassigned" }>,
  { matter, council, now }: Situation,
): Checked => {
  if (!council.services.some(({ id }) => id === fact.service)) {
    return refuse("service-unknown", `There is no service ${fact.service}.`, "service");
  }
  if (fact.service === matter.service) {
    return refuse("nothing-changed", "The case is with that service already.", "service");
  }
  return append(fact, now);
};

const checkReceipt = (
  fact: Extract<OfficerFact, { type: "correctedReceipt" }>,
  { timeZone, now }: Situation,
): Checked => {
  if (!isCivilDate(fact.receivedOn)) {
    return refuse("field-invalid", `${fact.receivedOn} is not a date. Write it as 2026-04-02.`, "receivedOn");
  }
  if (fact.receivedOn > civilDateAt(now, timeZone)) {
    return refuse("receipt-in-future", "The date of receipt lies after today.", "receivedOn");
  }
  return append(fact, now);
};

/** Whether an officer's fact makes sense for the case as it stands, and what is then appended. */
export const checkFact = (fact: OfficerFact, situation: Situation): Checked => {
  const { matter, now } = situation;
  switch (fact.type) {
    case "acknowledged":
    case "replied":
      return checkAnswer(fact, situation);
    case "replyWasAcknowledgement":
      return replyWasAcknowledgement(situation);
    case "withdrawn":
      return checkWithdrawal(fact.withdraws, situation);
    case "reassigned":
      return checkReassignment(fact, situation);
    case "correctedReceipt":
      return checkReceipt(fact, situation);
    case "complexityChanged":
      return fact.complexity === matter.complexity
        ? refuse("nothing-changed", `The case is ${fact.complexity} already.`, "complexity")
        : append(fact, now);
    case "reclassified":
      return fact.kind === matter.kind
        ? refuse("nothing-changed", "The case is of that kind already.", "kind")
        : append(fact, now);
    case "notFromPublic":
      return matter.notFromPublic === null
        ? append(fact, now)
        : refuse("already-not-from-public", "The case is marked as not from the public already.", "type");
    case "takenOn":
      return fact.owner?.id === matter.owner?.id
        ? refuse("nothing-changed", "The owner is the same as before.", "owner")
        : append(fact, now);
  }
};
