import {
  civilDateOf,
  dayOfMonthOf,
  monthOf,
  weekdayIndexOf,
  dayNumberOf,
  yearOf,
} from "../calendar/civil-date.ts";
import type { CivilDate, DayNumber, Instant } from "../calendar/civil-date.ts";
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

interface Words {
  /** "Thu 16 April 2026" */
  readonly full: string;
  /** "Thu 16 April" */
  readonly short: string;
}

const written = (day: DayNumber): Words => {
  const date = civilDateOf(day);
  const short = `${WEEKDAYS[weekdayIndexOf(day)] ?? ""} ${dayOfMonthOf(date)} ${MONTHS[monthOf(date) - 1] ?? ""}`;
  return { full: `${short} ${yearOf(date)}`, short };
};

// The days of 1990 to 2060 are put into words once each.
const FIRST_KEPT = 7305;
const DAYS_KEPT = 25_568;
const kept: Words[] = [];

const wordsOf = (day: DayNumber): Words => {
  const index = day - FIRST_KEPT;
  return index >= 0 && index < DAYS_KEPT ? (kept[index] ??= written(day)) : written(day);
};

/** "Thu 16 April 2026". */
export const fullDateInWords = (date: CivilDate): string => wordsOf(dayNumberOf(date)).full;

/** "Thu 16 April", with the year when it is not the year of `today`. */
export const dateInWords = (date: CivilDate, today: CivilDate): string => {
  const words = wordsOf(dayNumberOf(date));
  return date.startsWith(today.slice(0, 4)) ? words.short : words.full;
};

/** The same for dates in order, of which most follow each other without a gap, as the days of a count do. */
export const datesInWords = (dates: readonly { readonly date: CivilDate }[], today: CivilDate): string[] => {
  const inWords: string[] = [];
  const [from, to] = [dates[0]?.date, dates.at(-1)?.date];
  if (from === undefined || to === undefined) return inWords;
  const first = dayNumberOf(from);
  const year = today.slice(0, 4);
  if (dayNumberOf(to) - first === dates.length - 1 && from.startsWith(year) && to.startsWith(year)) {
    for (let index = 0; index < dates.length; index += 1) inWords.push(wordsOf(first + index).short);
  } else {
    for (const { date } of dates) inWords.push(dateInWords(date, today));
  }
  return inWords;
};

/** "Thu 16 April 09:12" on the wall clock of the time zone. */
export const momentInWords = (instant: Instant, timeZone: string, today: CivilDate): string =>
  `${dateInWords(civilDateAt(instant, timeZone), today)} ${timeOfDayAt(instant, timeZone)}`;

/** "1 working day", "6 working days". */
export const workingDaysInWords = (count: number): string =>
  `${count} working ${count === 1 ? "day" : "days"}`;
