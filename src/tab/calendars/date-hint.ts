import type { BankHolidayList } from "../../domain/calendar/bank-holiday.ts";
import { isCivilDate, weekdayOf } from "../../domain/calendar/civil-date.ts";
import { fullDateInWords } from "../../domain/clock/date-in-words.ts";
import type { Days } from "./days.ts";
import { calendarsWords } from "./words.ts";

/** What day a typed date is, and what holds on it already; null while it is none. */
export const closureHint = (date: string, days: Days, holidays: BankHolidayList): string | null => {
  if (!isCivilDate(date)) return null;
  const { hints } = calendarsWords;
  const day = fullDateInWords(date);
  if (days.openings.some((opening) => opening.date === date)) return hints.openingHolds(day);
  const holiday = days.bankHolidays
    .flatMap((division) => holidays.divisions[division])
    .find((each) => each.date === date);
  if (holiday !== undefined) return hints.bankHoliday(day, holiday.name);
  return (days.hours[weekdayOf(date)]?.length ?? 0) === 0 ? hints.closedAnyway(day) : day;
};

/** The same for an opening: what it goes before. */
export const openingHint = (date: string, days: Days, holidays: BankHolidayList): string | null => {
  if (!isCivilDate(date)) return null;
  const { hints } = calendarsWords;
  const day = fullDateInWords(date);
  const closure = days.closures.find((each) => each.date === date);
  if (closure !== undefined) return hints.insteadOf(day, closure.name);
  const holiday = days.bankHolidays
    .flatMap((division) => holidays.divisions[division])
    .find((each) => each.date === date);
  return holiday === undefined ? day : hints.insteadOf(day, holiday.name);
};
