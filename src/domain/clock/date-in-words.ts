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

const written = (date: CivilDate): string =>
  `${WEEKDAYS[weekdayIndexOf(dayNumberOf(date))]} ${dayOfMonthOf(date)} ${MONTHS[monthOf(date) - 1]} ${yearOf(date)}`;

interface Words {
  /** "Thu 16 April 2026" */
  readonly full: string;
  /** "Thu 16 April" */
  readonly short: string;
}

/** More dates than a council's record has; hostile ones might fill the memory. */
const MOST_KEPT = 40_000;
const kept = new Map<CivilDate, Words>();

const wordsOf = (date: CivilDate): Words => {
  const known = kept.get(date);
  if (known !== undefined) return known;
  const full = written(date);
  const words = { full, short: full.slice(0, full.lastIndexOf(" ")) };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(date, words);
  return words;
};

/** "Thu 16 April 2026". */
export const fullDateInWords = (date: CivilDate): string => wordsOf(date).full;

/** The same as `dateInWords`, for many dates beside one `year` in four figures. */
export const dateInYear = (date: CivilDate, year: string): string => {
  const words = wordsOf(date);
  return date.startsWith(year) ? words.short : words.full;
};

/** "Thu 16 April", with the year when it is not the year of `today`. */
export const dateInWords = (date: CivilDate, today: CivilDate): string => dateInYear(date, today.slice(0, 4));

/** "Thu 16 April 09:12" on the wall clock of the time zone. */
export const momentInWords = (instant: Instant, timeZone: string, today: CivilDate): string =>
  `${dateInWords(civilDateAt(instant, timeZone), today)} ${timeOfDayAt(instant, timeZone)}`;

/** "1 working day", "6 working days". */
export const workingDaysInWords = (count: number): string =>
  `${count} working ${count === 1 ? "day" : "days"}`;
