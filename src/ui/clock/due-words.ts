import { dayNumberOf, type CivilDate } from "../../domain/calendar/civil-date.ts";
import { timeOfDayAt } from "../../domain/calendar/time-zone.ts";
import type { Clock, Due } from "../../domain/clock/clock.ts";
import { dateInWords, momentInWords, workingDaysInWords } from "../../domain/clock/date-in-words.ts";
import { durationInWords, openingTimeInWords } from "./duration-words.ts";

/** "Thu 16 April", and with its time of day where the promise ends at one: "Thu 16 April 14:20". */
export const dueInWords = (due: Pick<Due, "on" | "at" | "ends" | "calendar">, today: CivilDate): string =>
  due.ends === "moment" ? momentInWords(due.at, due.calendar.timeZone, today) : dateInWords(due.on, today);

/** "17:00", where the promise ends before the day does; null when the whole day belongs to it. */
export const dueTimeInWords = ({ ends, at, calendar }: Due): string | null =>
  ends === "end-of-day" ? null : timeOfDayAt(at, calendar.timeZone);

const timeInWords = (minutes: number, { standard }: Clock): string =>
  "workingMinutes" in standard.allowance ? openingTimeInWords(minutes) : durationInWords(minutes);

const daysInWords = (days: number): string => `${days} ${days === 1 ? "day" : "days"}`;

/** What is left of a running clock, in the unit in which it is counted. */
export const timeLeftInWords = (clock: Clock, today: CivilDate): string => {
  if (clock.minutesLeft !== null) return `${timeInWords(clock.minutesLeft, clock)} left`;
  if ("workingDays" in clock.standard.allowance) {
    return `${workingDaysInWords(clock.workingDaysLeft ?? 0)} left`;
  }
  return `${daysInWords(dayNumberOf(clock.due.on) - dayNumberOf(today))} left`;
};

/** How late: in time for what is counted in time, otherwise in working days; null within the first day. */
export const latenessInWords = (clock: Clock): string | null => {
  if (clock.minutesLate !== null) return timeInWords(clock.minutesLate, clock);
  return clock.workingDaysLate === null || clock.workingDaysLate === 0
    ? null
    : workingDaysInWords(clock.workingDaysLate);
};
