import { dayOfMonthOf, monthOf, weekdayIndexOf, dayNumberOf, yearOf } from "../calendar/civil-date.ts";
import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import { civilDateAt, timeOfDayAt } from "../calendar/time-zone.ts";

// Our own names: a machine's locale data differ from one release to the next ("Sep", "Sept").
const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "Thu 16 April 2026". */
export const fullDateInWords = (date: CivilDate): string =>
  `${WEEKDAYS[weekdayIndexOf(dayNumberOf(date))]} ${dayOfMonthOf(date)} ${MONTHS[monthOf(date) - 1]} ${yearOf(date)}`;

/** "Thu 16 April", with the year when it is not the year of `today`. */
export const dateInWords = (date: CivilDate, today: CivilDate): string => {
  const full = fullDateInWords(date);
  return yearOf(date) === yearOf(today) ? full.slice(0, full.lastIndexOf(" ")) : full;
};

/** "Thu 16 April 09:12" on the wall clock of the time zone. */
export const momentInWords = (instant: Instant, timeZone: string, today: CivilDate): string =>
  `${dateInWords(civilDateAt(instant, timeZone), today)} ${timeOfDayAt(instant, timeZone)}`;

/** "1 working day", "6 working days". */
export const workingDaysInWords = (count: number): string =>
  `${count} working ${count === 1 ? "day" : "days"}`;
