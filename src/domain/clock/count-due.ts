import type { DayNumber } from "../calendar/civil-date.ts";
import { addMonths } from "../calendar/months.ts";
import type { WorkingTime } from "../calendar/working-time.ts";
import { DAY } from "../calendar/zone.ts";
import { minutesOfDay } from "../calendar/time-of-day.ts";
import { allowanceMinutes, amountOf, isTimed } from "../standards/allowance.ts";
import type { Allowance } from "../standards/allowance.ts";
import type { Counting } from "../standards/counting.ts";

/** What is counted: an allowance, the rules for counting it, and the working time to count it in. */
export interface DueRule {
  readonly working: WorkingTime;
  readonly allowance: Allowance;
  readonly counting: Counting;
}

/** A time during which the clock stood still, in milliseconds since 1970 in UTC. */
export interface Pause {
  readonly from: number;
  readonly to: number;
}

/**
 * Hears of each step of the counting as it is taken. The steps are the counting: whoever explains a date is told
 * by what made it.
 */
export interface CountListener {
  afterCutOff(cutOff: string, from: DayNumber, to: DayNumber): void;
  receiptMoved(from: DayNumber, to: DayNumber): void;
  timeUnknown(on: DayNumber): void;
  months(count: number, to: DayNumber, clamped: boolean): void;
  /** Day zero, which is the first day where `dayOne` is 1, and the last. */
  counted(zero: DayNumber, last: DayNumber, dayOne: 0 | 1): void;
  /** The span of time that was counted. */
  time(from: number, to: number, working: boolean): void;
  /** Days from the first to the last were not counted, so many of them. */
  pausedDays(pause: Pause, first: DayNumber, last: DayNumber, count: number): void;
  pausedTime(pause: Pause): void;
  dueMoved(from: DayNumber, to: DayNumber): void;
}

const MINUTE = 60_000;
const SECOND = 1000;
const NO_PAUSES: readonly Pause[] = [];

/** The last second of the day, or the close of the service where the promise ends with it. */
const endOf = ({ working, counting }: DueRule, day: DayNumber): number => {
  const end = working.zone.startOf(day + 1) - SECOND;
  // A service that closes at midnight closes with the day.
  return counting.dueTime === "close" ? Math.min(working.closesAt(day) ?? end, end) : end;
};

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

/** A last day that is no working day moves on to the next one, where the rule says so. */
const rolled = ({ working }: DueRule, last: DayNumber, listener: CountListener | null): DayNumber => {
  if (working.isWorkingDay(last)) return last;
  const next = working.workingDayAfter(last, 1);
  listener?.dueMoved(last, next);
  return next;
};

const inDays = (
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

/** The end of a span of so many milliseconds, open ones where working time is counted. */
const endOfSpan = ({ working, allowance }: DueRule, start: number, milliseconds: number): number =>
  "workingMinutes" in allowance ? working.momentAfterOpen(start, milliseconds) : start + milliseconds;

const inTime = (
  rule: DueRule,
  start: number,
  milliseconds: number,
  pauses: readonly Pause[],
  listener: CountListener | null,
): number => {
  const { working, allowance, counting } = rule;
  const isWorking = "workingMinutes" in allowance;
  let due = endOfSpan(rule, start, milliseconds);
  let out = 0;
  let until = start;
  for (const pause of pauses) {
    const from = Math.max(pause.from, until);
    if (from >= due || pause.to <= from) continue;
    until = pause.to;
    out += isWorking ? working.openMillisecondsBetween(from, until) : until - from;
    due = endOfSpan(rule, start, milliseconds + out);
    listener?.pausedTime(pause);
  }
  listener?.time(start, due, isWorking);
  if (isWorking || counting.dueOnNonWorkingDay === "keep") return due;
  // At the same time of the day to which it moves on.
  const { zone } = working;
  const day = zone.dayAt(due);
  const next = rolled(rule, day, listener);
  return next === day ? due : zone.momentOf(due + zone.offsetAt(due) + (next - day) * DAY);
};

/** The day that counts as the day of receipt, and is day zero: the day itself, or the next working day. */
const dayZero = (
  { working, counting }: DueRule,
  received: DayNumber,
  receivedAt: number,
  timeKnown: boolean,
  listener: CountListener | null,
): DayNumber => {
  const { cutOff } = counting;
  if (!working.isWorkingDay(received)) {
    if (counting.receivedOnNonWorkingDay === "count-from-next-day") return received;
    const next = working.workingDayAfter(received, 1);
    listener?.receiptMoved(received, next);
    return next;
  }
  if (cutOff === null || !timeKnown) return received;
  const wall = receivedAt + working.zone.offsetAt(receivedAt);
  if (wall <= received * DAY + minutesOfDay(cutOff) * MINUTE) return received;
  const next = working.workingDayAfter(received, 1);
  listener?.afterCutOff(cutOff, received, next);
  return next;
};

/**
 * When a promise falls due: the last moment, in milliseconds since 1970 in UTC, at which it is kept.
 * @param receivedAt when it came in; the start of the day when only the date is known
 * @param timeKnown false when only the date of receipt is known: no cut-off is applied then
 * @param pauses in order, none overlapping or touching another
 * @throws RangeError beyond the years 1 to 9999
 */
export const countDue = (
  rule: DueRule,
  receivedAt: number,
  timeKnown: boolean,
  pauses: readonly Pause[],
  listener: CountListener | null,
): number => {
  const { working, allowance, counting } = rule;
  const received = working.zone.dayAt(receivedAt);
  const zero =
    counting.cutOff === null && counting.receivedOnNonWorkingDay === "count-from-next-day"
      ? received
      : dayZero(rule, received, receivedAt, timeKnown, listener);
  if (!isTimed(allowance)) return inDays(rule, zero, pauses, listener);

  // What was moved to another day starts with that day, as what came on it with a date only.
  const start = zero === received ? receivedAt : working.zone.startOf(zero);
  if (!timeKnown && zero === received) listener?.timeUnknown(received);
  return inTime(rule, start, allowanceMinutes(allowance) * MINUTE, pauses, listener);
};

/** When a promise falls due that is never paused, for what came in at that moment. */
export const dueInstant = (rule: DueRule, receivedAt: number): number =>
  countDue(rule, receivedAt, true, NO_PAUSES, null);

/** The same for many receipts at once: numbers in, numbers out. */
export const dueInstants = (rule: DueRule, receivedAt: Float64Array, into: Float64Array): void => {
  for (let index = 0; index < receivedAt.length; index += 1) {
    into[index] = dueInstant(rule, receivedAt[index] as number);
  }
};
