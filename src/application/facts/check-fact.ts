import { isCivilDate } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { clocksOf } from "../../domain/clock/clocks.ts";
import type { OfficerFact } from "../use-cases.ts";
import { checkAnswer, replyWasOther } from "./check-answer.ts";
import { checkExtension } from "./check-extension.ts";
import { checkNoReplyNeeded } from "./check-no-reply-needed.ts";
import { checkWaiting, checkWaitingEnded } from "./check-waiting.ts";
import { checkWithdrawal } from "./check-withdrawal.ts";
import { append, refuse, whyNotOpen, type Checked, type Situation } from "./situation.ts";

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
  { matter, rules, now }: Situation,
): Checked => {
  const { timeZone } = rules.calendar;
  if (!isCivilDate(fact.receivedOn)) {
    return refuse("field-invalid", `${fact.receivedOn} is not a date. Write it as 2026-04-02.`, "receivedOn");
  }
  if (fact.receivedOn > civilDateAt(now, timeZone)) {
    return refuse("receipt-in-future", "The date of receipt lies after today.", "receivedOn");
  }
  const answered = matter.firstRepliedAt;
  if (answered !== null && fact.receivedOn > civilDateAt(answered, timeZone)) {
    const message = "The date of receipt lies after the reply that is recorded.";
    return refuse("receipt-after-answer", message, "receivedOn");
  }
  return append(fact, now);
};

const checkReopening = (
  fact: Extract<OfficerFact, { type: "reopened" }>,
  { matter, now }: Situation,
): Checked => {
  if (matter.open) return refuse("already-open", "The case is open: no reply is recorded.", "type");
  if (matter.repliedAt === null && matter.noReplyNeeded === null) {
    return refuse("not-replied", "The case is not from the public. Start its clock instead.", "type");
  }
  return append(fact, now);
};

const checkMilestone = (
  fact: Extract<OfficerFact, { type: "milestone" }>,
  { matter, rules, now }: Situation,
): Checked => {
  const closed = whyNotOpen(matter);
  if (closed !== null) return closed;
  const awaited = clocksOf(matter, rules, now).flatMap(({ standard: { startsAt } }) =>
    typeof startsAt === "object" ? [startsAt.milestone] : [],
  );
  if (!awaited.includes(fact.name)) {
    return refuse("milestone-unknown", `No promise of this case begins with "${fact.name}".`, "name");
  }
  return matter.milestones[fact.name] === undefined
    ? append(fact, now)
    : refuse("nothing-changed", "That is recorded already.", "name");
};

/** Whether an officer's fact makes sense for the case as it stands, and what is then appended. */
export const checkFact = (fact: OfficerFact, situation: Situation): Checked => {
  const { matter, now } = situation;
  if (matter.mergedInto !== null && fact.type !== "withdrawn") {
    const message = `This case is answered under ${matter.mergedInto}: record it there.`;
    return refuse("already-merged", message, "type");
  }
  switch (fact.type) {
    case "acknowledged":
    case "holdingReplySent":
    case "replied":
      return checkAnswer(fact, situation);
    case "replyWasAcknowledgement":
      return replyWasOther("acknowledged", situation);
    case "replyWasHoldingReply":
      return replyWasOther("holdingReplySent", situation);
    case "noReplyNeeded":
      return checkNoReplyNeeded(fact, situation);
    case "withdrawn":
      return checkWithdrawal(fact.withdraws, situation);
    case "waiting":
      return checkWaiting(fact, situation);
    case "waitingEnded":
      return checkWaitingEnded(fact, situation);
    case "extended":
      return checkExtension(fact, situation);
    case "reopened":
      return checkReopening(fact, situation);
    case "milestone":
      return checkMilestone(fact, situation);
    case "reassigned":
      return checkReassignment(fact, situation);
    case "correctedReceipt":
      return checkReceipt(fact, situation);
    case "noted":
      return fact.text.trim() === ""
        ? refuse("field-invalid", "Write what colleagues should know.", "text")
        : append({ ...fact, text: fact.text.trim() }, now);
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
