import type { DayNumber } from "../calendar/civil-date.ts";
import { addMonths } from "../calendar/months.ts";
import type { WorkingTime } from "../calendar/working-time.ts";
import { amountOf } from "../standards/allowance.ts";
import type { CountListener, DueRule, Pause } from "./due-rule.ts";
import { endOf, rolled } from "./last-day.ts";

/** So many days after day zero: working days of the calendar, or where there is none, simply days. */
const lastDay = (working: WorkingTime | null, zero: DayNumber, amount: number): DayNumber => {
  if (working === null) return zero + amount;
  return amount === 0 ? zero : working.workingDayAfter(zero, amount);
};

/**
 * The last day, put off by the days on which the clock stood still, as long as putting it off brings no more of
 * them into the count.
 * @param counted the calendar where working days are counted, null where any days are
 */
const lastDayPastPauses = (
  rule: DueRule,
  counted: WorkingTime | null,
  zero: DayNumber,
  dayOne: 0 | 1,
  amount: number,
  pauses: readonly Pause[],
  listener: CountListener | null,
): DayNumber => {
  const { zone } = rule.working;
  const whole = rule.counting.partlyPausedDays === "count";
  let last = lastDay(counted, zero, amount);
  let out = 0;
  // Day zero does not count anyway, unless it is day one.
  let until = zero - dayOne;
  for (const pause of pauses) {
    const stopped = zone.dayAt(pause.from);
    const end = zone.dayAt(pause.to) - (whole ? 1 : 0);
    // A day on which one pause ends and another begins is taken out once.
    let from = Math.max(whole && pause.from > zone.startOf(stopped) ? stopped + 1 : stopped, until + 1);
    // Stopped on the last day itself, before it was over: a clock that stands still does not run out.
    if (from === last + 1 && stopped === last && stopped > until && pause.from <= endOf(rule, last))
      from = last;
    // One that is over before the count begins is no part of it.
    if (from > last || pause.to <= zone.startOf(zero)) continue;
    // No whole day: told, though it changes nothing.
    if (from > end) {
      listener?.pausedDays(pause, from, end, 0);
      continue;
    }
    const days = counted === null ? end - from + 1 : counted.countAfter(from - 1, end);
    until = end;
    out += days;
    last = lastDay(counted, zero, amount + out);
    listener?.pausedDays(pause, from, end, days);
  }
  return last;
};

/** So many months later, as a number of days; tells the listener on which date that ends. */
const daysOfMonths = (
  zero: DayNumber,
  months: number,
  dayOne: 0 | 1,
  listener: CountListener | null,
): number => {
  const { day, clamped } = addMonths(zero, months);
  listener?.months(months, day - dayOne, clamped);
  return day - zero;
};

/** When a promise in working days, calendar days or months falls due: at the end of its last day. */
export const inDays = (
  rule: DueRule,
  zero: DayNumber,
  pauses: readonly Pause[],
  listener: CountListener | null,
): number => {
  const { working, allowance, counting } = rule;
  const counted = "workingDays" in allowance ? working : null;
  const dayOne =
    counting.dayOne === "day-of-receipt" && (counted === null || counted.isWorkingDay(zero)) ? 1 : 0;
  const amount =
    ("workingDays" in allowance
      ? allowance.workingDays
      : "calendarDays" in allowance
        ? allowance.calendarDays
        : daysOfMonths(zero, amountOf(allowance), dayOne, listener)) - dayOne;
  let last =
    pauses.length === 0
      ? lastDay(counted, zero, amount)
      : lastDayPastPauses(rule, counted, zero, dayOne, amount, pauses, listener);
  if (listener !== null) listener.counted(zero, last, dayOne);
  if (counting.dueOnNonWorkingDay === "next-working-day") last = rolled(rule, last, listener);
  return endOf(rule, last);
};
