import type { DayNumber } from "../calendar/civil-date.ts";
import type { CountListener, DueRule } from "./due-rule.ts";

const SECOND = 1000;

/** The last second of the day, or the close of the service where the promise ends with it. */
export const endOf = ({ working, counting }: DueRule, day: DayNumber): number => {
  const end = working.zone.startOf(day + 1) - SECOND;
  // A service that closes at midnight closes with the day.
  return counting.dueTime === "close" ? Math.min(working.closesAt(day) ?? end, end) : end;
};

/** A last day that is no working day moves on to the next one, where the rule says so. */
export const rolled = ({ working }: DueRule, last: DayNumber, listener: CountListener | null): DayNumber => {
  if (working.isWorkingDay(last)) return last;
  const next = working.workingDayAfter(last, 1);
  listener?.dueMoved(last, next);
  return next;
};
