import { daysInMonth, dayNumberFrom, dayOfMonthOf, civilDateOf, monthOf, yearOf } from "./civil-date.ts";
import type { DayNumber } from "./civil-date.ts";

/**
 * The same date so many months later; the last day of that month where it has no such date ("31 January" and one
 * month is 28 or 29 February).
 */
export const addMonths = (
  day: DayNumber,
  months: number,
): { readonly day: DayNumber; readonly clamped: boolean } => {
  const date = civilDateOf(day);
  const from = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(from / 12), (from % 12) + 1];
  const last = daysInMonth(year, month);
  return {
    day: dayNumberFrom(year, month, Math.min(dayOfMonthOf(date), last)),
    clamped: dayOfMonthOf(date) > last,
  };
};
