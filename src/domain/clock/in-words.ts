import { addDays } from "../calendar/civil-date.ts";
import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import { civilDateAt } from "../calendar/time-zone.ts";
import type { WaitingFor } from "../standards/standard.ts";
import type { Clock } from "./clock.ts";
import { dateInWords, workingDaysInWords } from "./date-in-words.ts";

export { dateInWords, fullDateInWords, momentInWords, workingDaysInWords } from "./date-in-words.ts";
export { explanationInWords } from "./explanation-in-words.ts";

/** What was done, as it follows "Kept:" and "Missed:". */
const deedInWords = ({ standard, answeredBy }: Clock): string => {
  if (standard.promised === "reply") return "replied";
  if (answeredBy === "reply") return "replied in full";
  if (answeredBy === "holding-reply") return "acknowledged by a holding reply";
  return answeredBy === "machine" ? "acknowledged automatically" : "acknowledged";
};

const keptInWords = (clock: Clock, answeredAt: Instant): string => {
  const deed = deedInWords(clock);
  const { allowance } = clock.standard;
  const answeredOn = civilDateAt(answeredAt, clock.due.calendar.timeZone);
  if (answeredOn <= clock.receivedOn) return `Kept: ${deed} the same day`;
  return clock.answeredOnDay === 0
    ? `Kept: ${deed} before working day 1`
    : "workingDays" in allowance
      ? `Kept: ${deed} on working day ${clock.answeredOnDay} of ${allowance.workingDays}`
      : `Kept: ${deed} on ${dateInWords(answeredOn, clock.due.on)}`;
};

const missedInWords = (clock: Clock): string => {
  const deed = deedInWords(clock);
  const late = clock.workingDaysLate ?? 0;
  if (clock.answeredAt === null) {
    return `Missed: ${late === 0 ? "past the due date" : `${workingDaysInWords(late)} late`} when no reply was needed any more`;
  }
  return late === 0
    ? `Missed: ${deed} after the due date, before the next working day`
    : `Missed: ${deed} ${workingDaysInWords(late)} late`;
};

const dueInWords = (clock: Clock, today: CivilDate): string => {
  const { on } = clock.due;
  if (on === today) return "Due today";
  if (on === addDays(today, 1)) return "Due tomorrow";
  return `Due ${dateInWords(on, today)} · ${workingDaysInWords(clock.workingDaysLeft ?? 0)} left`;
};

const overdueInWords = (clock: Clock, today: CivilDate): string => {
  const since = `Overdue since ${dateInWords(addDays(clock.due.on, 1), today)}`;
  const late = clock.workingDaysLate ?? 0;
  return late === 0 ? since : `${since} · ${workingDaysInWords(late)}`;
};

const WAITING_WORDS: Readonly<Record<WaitingFor, string>> = {
  clarification: "the customer's clarification",
  identity: "proof of identity",
  fee: "the fee",
};

const pausedInWords = ({ pausedFor }: Clock): string =>
  pausedFor === null ? "Not started" : `Paused: waiting for ${WAITING_WORDS[pausedFor.waitingFor]}`;

/**
 * How a clock stands, in the words of an officer: "Due Thu 16 April · 6 working days left". The clock is the
 * one that `clocksOf` gave for the same moment.
 */
export const clockInWords = (clock: Clock, now: Instant): string => {
  const today = civilDateAt(now, clock.due.calendar.timeZone);
  switch (clock.state) {
    case "running":
    case "due-soon":
      return dueInWords(clock, today);
    case "overdue":
      return overdueInWords(clock, today);
    case "met":
      return keptInWords(clock, clock.answeredAt ?? now);
    case "missed":
      return missedInWords(clock);
    case "paused":
      return pausedInWords(clock);
    case "not-needed":
      return "Not needed";
  }
};
