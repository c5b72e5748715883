import type { ClockSummary } from "../../contracts/case.ts";
import { addDays } from "../../domain/calendar/civil-date.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { timeOfDayAt } from "../../domain/calendar/time-zone.ts";
import { workingDaysInWords } from "../../domain/clock/in-words.ts";
import { CLOCK_WORDS } from "../clock/words.ts";

type Summary = Pick<
  ClockSummary,
  | "state"
  | "dueOn"
  | "dueAt"
  | "workingDaysLeft"
  | "workingDaysLate"
  | "minutesLeft"
  | "minutesLate"
  | "pausedFor"
>;

/** Where a promise is counted in time, the day alone does not say when it is due. */
const byTime = ({ minutesLeft, dueAt }: Summary, timeZone: string): string =>
  minutesLeft === null ? "" : ` by ${timeOfDayAt(dueAt, timeZone)}`;

const lateInWords = (
  { workingDaysLate, minutesLate, dueOn, dueAt }: Summary,
  today: CivilDate,
  zone: string,
) =>
  minutesLate !== null && dueOn === today
    ? `late since ${timeOfDayAt(dueAt, zone)}`
    : (workingDaysLate ?? 0) === 0
      ? "late"
      : `${workingDaysInWords(workingDaysLate ?? 0)} late`;

/** What is left of an open clock, short enough for a list: "6 working days left", "2 working days late". */
export const leftInWords = (clock: Summary, today: CivilDate, timeZone: string): string => {
  switch (clock.state) {
    case "overdue":
      return lateInWords(clock, today, timeZone);
    case "running":
    case "due-soon":
      if (clock.dueOn === today) return `today${byTime(clock, timeZone)}`;
      if (clock.dueOn === addDays(today, 1)) return `tomorrow${byTime(clock, timeZone)}`;
      return `${workingDaysInWords(clock.workingDaysLeft ?? 0)} left`;
    case "paused":
      return clock.pausedFor === null
        ? "not started"
        : `paused for ${CLOCK_WORDS.waitingFor[clock.pausedFor.waitingFor]}`;
    case "met":
      return "kept";
    case "missed": {
      const late = clock.workingDaysLate ?? 0;
      return late === 0 ? "missed" : `missed by ${workingDaysInWords(late)}`;
    }
    case "not-needed":
      return "not needed";
  }
};
