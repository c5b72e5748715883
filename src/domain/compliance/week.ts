import { civilDateOf, dayNumberFrom, dayNumberOf, weekdayIndexOf, yearOf } from "../calendar/civil-date.ts";
import type { CivilDate, DayNumber } from "../calendar/civil-date.ts";

/**
 * Weeks as ISO 8601 numbers them: Monday to Sunday, and a week belongs to the year in which its Thursday lies.
 */

/** Monday of week 1, the week in which 4 January lies. */
const firstMonday = (year: number): DayNumber => {
  const fourth = dayNumberFrom(year, 1, 4);
  return fourth - weekdayIndexOf(fourth);
};

/** 52 or 53. */
export const weeksInYear = (year: number): number => (firstMonday(year + 1) - firstMonday(year)) / 7;

/** Its Monday and its Sunday; null where the year has no such week. */
export const weekDates = (
  year: number,
  week: number,
): { readonly from: CivilDate; readonly to: CivilDate } | null => {
  if (week < 1 || week > weeksInYear(year)) return null;
  const monday = firstMonday(year) + (week - 1) * 7;
  return { from: civilDateOf(monday), to: civilDateOf(monday + 6) };
};

/** The week in which the date lies, with the year that it belongs to. */
export const weekOf = (date: CivilDate): { readonly year: number; readonly week: number } => {
  const day = dayNumberOf(date);
  const thursday = day - weekdayIndexOf(day) + 3;
  const year = yearOf(civilDateOf(thursday));
  return { year, week: Math.floor((thursday - firstMonday(year)) / 7) + 1 };
};
