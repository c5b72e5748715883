import type { BankHolidayList } from "../../../src/domain/calendar/bank-holiday.ts";
import type { Calendar } from "../../../src/domain/calendar/calendar.ts";
import type { Allowance } from "../../../src/domain/standards/allowance.ts";
import type { Counting } from "../../../src/domain/standards/counting.ts";

/** A time during which the clock stood still, in milliseconds since 1970 in UTC. */
export interface Pause {
  readonly from: number;
  readonly to: number;
}

/** What the oracle is asked: when is it due? */
export interface Question {
  /** Milliseconds since 1970 in UTC, or only the date: `2026-04-02`. */
  readonly received: number | string;
  readonly allowance: Allowance;
  readonly counting: Counting;
  readonly calendar: Calendar;
  readonly bankHolidays: BankHolidayList;
  readonly pauses: readonly Pause[];
}

/** The date on the council's wall, and the last moment at which the promise is kept. */
export interface Told {
  readonly on: string;
  readonly at: number;
}
