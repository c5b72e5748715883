import { DAY } from "../calendar/zone.ts";
import type { CountListener, DueRule, Pause } from "./due-rule.ts";
import { rolled } from "./last-day.ts";

/** The end of a span of so many milliseconds, open ones where working time is counted. */
const endOfSpan = ({ working, allowance }: DueRule, start: number, milliseconds: number): number =>
  "workingMinutes" in allowance ? working.momentAfterOpen(start, milliseconds) : start + milliseconds;

/** When a promise in working minutes, or in time by the clock, falls due: at a moment. */
export const inTime = (
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
