import type { DayNumber } from "../calendar/civil-date.ts";
import { minutesOfDay } from "../calendar/time-of-day.ts";
import { DAY } from "../calendar/zone.ts";
import { allowanceMinutes, isTimed } from "../standards/allowance.ts";
import { inDays } from "./count-days.ts";
import { inTime } from "./count-time.ts";
import type { CountListener, DueRule, Pause } from "./due-rule.ts";

const MINUTE = 60_000;
const NO_PAUSES: readonly Pause[] = [];

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
