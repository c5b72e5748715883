import type { DayNumber } from "../calendar/civil-date.ts";
import type { WorkingTime } from "../calendar/working-time.ts";
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
