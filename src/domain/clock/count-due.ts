import type { DayNumber } from "../calendar/civil-date.ts";
import { addMonths } from "../calendar/months.ts";
import type { WorkingTime } from "../calendar/working-time.ts";
import { DAY } from "../calendar/zone.ts";
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
  /** Day zero, or the first day where `dayOne` is the number one; the last; and which days count at all. */
  counted(zero: DayNumber, last: DayNumber, dayOne: 0 | 1, which: "working" | "calendar" | "months"): void;
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
const endOf = ({ working, counting }: DueRule, day: DayNumber): number =>
  (counting.dueTime === "close" ? working.closesAt(day) : null) ?? working.zone.startOf(day + 1) - SECOND;

/** The days that a pause takes out of the count, from the first up to and including the last. */
const daysOut = (
  { from, to }: Pause,
  { working, counting }: DueRule,
): readonly [first: DayNumber, last: DayNumber] => {
  const { zone } = working;
  const [stopped, started] = [zone.dayAt(from), zone.dayAt(to)];
  if (counting.partlyPausedDays === "do-not-count") return [stopped, started];
  return [from === zone.startOf(stopped) ? stopped : stopped + 1, started - 1];
};

/**
 * Puts the last day off by the days that pauses took out of the count, as long as putting it off brings no more
 * of them into it.
 */
const pastPausedDays = (
  rule: DueRule,
  zero: DayNumber,
  pauses: readonly Pause[],
  count: (first: DayNumber, last: DayNumber) => number,
  lastDayFor: (daysOut: number) => DayNumber,
  listener: CountListener | null,
): DayNumber => {
  let last = lastDayFor(0);
  let out = 0;
  let until = zero;
  for (const pause of pauses) {
    const [first, end] = daysOut(pause, rule);
    // A day on which two pauses meet is taken out once.
    let from = Math.max(first, until + 1);
    if (from > last) {
      // Stopped on the last day itself, before it was over: a clock that stands still does not run out.
      const stopped = rule.working.zone.dayAt(pause.from);
      if (stopped !== last || stopped <= until || end < stopped || pause.from > endOf(rule, last)) continue;
      from = stopped;
    }
    const days = count(from, end);
    if (days <= 0) continue;
    until = Math.max(until, end);
    out += days;
    last = lastDayFor(out);
    listener?.pausedDays(pause, from, end, days);
  }
  return last;
};

const inDays = (
  rule: DueRule,
  unit: "workingDays" | "calendarDays" | "calendarMonths",
  amount: number,
  zero: DayNumber,
  pauses: readonly Pause[],
  listener: CountListener | null,
): number => {
  const { working, counting } = rule;
  const includesReceipt = counting.dayOne === "day-of-receipt";
  let last: DayNumber;
  if (unit === "workingDays") {
    const dayOne = includesReceipt && working.isWorkingDay(zero) ? 1 : 0;
    const lastFor = (out: number): DayNumber =>
      amount + out === dayOne ? zero : working.workingDayAfter(zero, amount + out - dayOne);
    last =
      pauses.length === 0
        ? lastFor(0)
        : pastPausedDays(rule, zero, pauses, (a, b) => working.countAfter(a - 1, b), lastFor, listener);
    listener?.counted(zero, last, dayOne, "working");
  } else {
    const months = unit === "calendarMonths" ? addMonths(zero, amount) : null;
    const end = (months === null ? zero + amount : months.day) - (includesReceipt ? 1 : 0);
    if (months !== null) listener?.months(amount, end, months.clamped);
    last = pastPausedDays(
      rule,
      zero,
      pauses,
      (a, b) => Math.max(0, b - a + 1),
      (out) => end + out,
      listener,
    );
    listener?.counted(zero, last, includesReceipt ? 1 : 0, months === null ? "calendar" : "months");
    if (counting.dueOnNonWorkingDay === "next-working-day" && !working.isWorkingDay(last)) {
      const next = working.workingDayAfter(last, 1);
      listener?.dueMoved(last, next);
      last = next;
    }
  }
  return endOf(rule, last);
};

/** Time that pauses take out of a span which grows by as much. `between` measures in the unit that is counted. */
const pastPausedTime = (
  start: number,
  pauses: readonly Pause[],
  between: (from: number, to: number) => number,
  endFor: (out: number) => number,
  listener: CountListener | null,
): number => {
  let end = endFor(0);
  let out = 0;
  let until = start;
  for (const pause of pauses) {
    const from = Math.max(pause.from, until);
    if (from >= end || pause.to <= from) continue;
    out += between(from, pause.to);
    until = pause.to;
    end = endFor(out);
    listener?.pausedTime(pause);
  }
  return end;
};

const inTime = (
  { working, counting }: DueRule,
  milliseconds: number,
  isWorking: boolean,
  start: number,
  pauses: readonly Pause[],
  listener: CountListener | null,
): number => {
  let due = pastPausedTime(
    start,
    pauses,
    isWorking ? working.openMillisecondsBetween : (from, to) => to - from,
    (out) => (isWorking ? working.momentAfterOpen(start, milliseconds + out) : start + milliseconds + out),
    listener,
  );
  listener?.time(start, due, isWorking);
  if (!isWorking && counting.dueOnNonWorkingDay === "next-working-day") {
    const { zone } = working;
    const day = zone.dayAt(due);
    if (!working.isWorkingDay(day)) {
      const next = working.workingDayAfter(day, 1);
      listener?.dueMoved(day, next);
      // At the same time of that day.
      due = zone.momentOf(due + zone.offsetAt(due) + (next - day) * DAY);
    }
  }
  return due;
};

/**
 * When a promise falls due: the last moment, in milliseconds since 1970 in UTC, at which it is kept.
 * @param receivedAt when it came in; the start of the day when only the date is known
 * @param timeKnown false when only the date of receipt is known: no cut-off is applied then
 * @param pauses in order of their beginnings
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
  const { zone } = working;
  const received = zone.dayAt(receivedAt);
  let zero = received;
  if (counting.cutOff !== null && timeKnown && working.isWorkingDay(received)) {
    const { cutOff } = counting;
    const minutes = Number(cutOff.slice(0, 2)) * 60 + Number(cutOff.slice(3, 5));
    if (receivedAt + zone.offsetAt(receivedAt) > received * DAY + minutes * MINUTE) {
      zero = working.workingDayAfter(received, 1);
      listener?.afterCutOff(cutOff, received, zero);
    }
  } else if (
    counting.receivedOnNonWorkingDay === "treat-as-next-working-day" &&
    !working.isWorkingDay(received)
  ) {
    zero = working.workingDayAfter(received, 1);
    listener?.receiptMoved(received, zero);
  }
  if ("workingDays" in allowance)
    return inDays(rule, "workingDays", allowance.workingDays, zero, pauses, listener);
  if ("calendarDays" in allowance)
    return inDays(rule, "calendarDays", allowance.calendarDays, zero, pauses, listener);
  if ("calendarMonths" in allowance)
    return inDays(rule, "calendarMonths", allowance.calendarMonths, zero, pauses, listener);

  // What was moved to another day starts as soon as the service opens on it.
  const start = zero === received ? receivedAt : (working.opensAt(zero) ?? zone.startOf(zero));
  if (!timeKnown && zero === received) listener?.timeUnknown(received);
  if ("workingMinutes" in allowance)
    return inTime(rule, allowance.workingMinutes * MINUTE, true, start, pauses, listener);
  const seconds =
    "hours" in allowance
      ? allowance.hours * 3600
      : "minutes" in allowance
        ? allowance.minutes * 60
        : allowance.seconds;
  return inTime(rule, seconds * SECOND, false, start, pauses, listener);
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
