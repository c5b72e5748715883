import { civilDateOf, dayNumberFrom, dayOfMonthOf, monthOf, yearOf } from "./civil-date.ts";
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
  const [year, month] = [yearOf(date), monthOf(date) + months];
  const same = dayNumberFrom(year, month, dayOfMonthOf(date));
  const last = dayNumberFrom(year, month + 1, 1) - 1;
  return { day: Math.min(same, last), clamped: same > last };
};
