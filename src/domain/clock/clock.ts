import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import type { Standard, WaitingFor } from "../standards/standard.ts";

/** What one day on the way to the due date was. */
export interface CountedDay {
  readonly date: CivilDate;
  /**
   * `received` is the day of receipt, day zero unless it is numbered; `moved-from` a day that the receipt was moved
   * away from; `started` the day on which a clock with another start begins; `counted` days are numbered from 1
   * where days are counted, and the last day where months or time are; `rolled` a last day from which the due date
   * was moved on; the rest are not counted.
   */
  readonly outcome:
    | "received"
    | "moved-from"
    | "started"
    | "counted"
    | "weekend"
    | "bank-holiday"
    | "closure"
    | "not-open"
    | "paused"
    | "rolled";
  /** 1, 2, 3 ... on a counted day, otherwise null. */
  readonly number: number | null;
  /** The name of the bank holiday, closure or special opening, otherwise null. */
  readonly name: string | null;
  /** Working minutes that counted on the day, where minutes are counted; otherwise null. */
  readonly minutes: number | null;
}

/** What moved a date otherwise than day by day, in the order in which it was applied. */
export type Reason =
  /** Arrived after the cut-off time, so it counts as received on the next working day. */
  | {
      readonly code: "after-cut-off";
      readonly cutOff: string;
      readonly from: CivilDate;
      readonly to: CivilDate;
    }
  /** Arrived on a day that is no working day, and counts as received on the next one. */
  | { readonly code: "receipt-moved"; readonly from: CivilDate; readonly to: CivilDate }
  /** Only the date of receipt is known, and the allowance is counted in time. */
  | { readonly code: "time-unknown"; readonly on: CivilDate }
  /** Months were counted; `clamped` when the month has no such date. */
  | { readonly code: "months"; readonly months: number; readonly to: CivilDate; readonly clamped: boolean }
  /** The clock stood still; `daysNotCounted` null where it is counted in time. */
  | {
      readonly code: "paused";
      readonly from: Instant;
      readonly to: Instant;
      readonly daysNotCounted: number | null;
    }
  /** Time was counted from one moment to the other. */
  | { readonly code: "time"; readonly from: Instant; readonly to: Instant; readonly working: boolean }
  /** The last day was no working day. */
  | { readonly code: "due-moved"; readonly from: CivilDate; readonly to: CivilDate };

export interface Due {
  readonly on: CivilDate;
  /** The last second of the due day in the calendar's time zone, the close of that day, or a moment on it. */
  readonly at: Instant;
  /** What `at` is: how the due date reads to people. */
  readonly ends: "end-of-day" | "close" | "moment";
  /** Every day from receipt to the due date, in order. Told by the counting itself. */
  readonly days: readonly CountedDay[];
  readonly reasons: readonly Reason[];
  /** The calendar that it was counted with; in its time zone `on` is a date. */
  readonly calendar: { readonly name: string; readonly version: number; readonly timeZone: string };
  /** A warning when counting passed the last year of the bank holiday list. */
  readonly warning: string | null;
}

/** Met and missed are final; an overdue clock counts as missed from the moment after it was due. */
export type ClockState = "running" | "due-soon" | "overdue" | "paused" | "met" | "missed" | "not-needed";

/** What a clock began with. */
export interface ClockStart {
  readonly event: "receipt" | "acknowledgement" | "waiting-ended" | "milestone";
  readonly at: Instant;
  readonly on: CivilDate;
  /**
   * `on-time`: it happened when it had to, or is not bound to a date; `awaited`: it has not happened yet, so the
   * latest day for it is taken; `late`: it came late, and the clock runs from the day on which it was due, for a
   * late acknowledgement must not lengthen the wait.
   */
  readonly standing: "on-time" | "awaited" | "late";
}

/** One standard applied to one case, at one moment. */
export interface Clock {
  readonly standard: Standard;
  readonly state: ClockState;
  /** As it stands, extensions included. */
  readonly due: Due;
  /** The due date before it was put off; null while it never was. */
  readonly originalDue: Due | null;
  readonly extensions: readonly ClockExtension[];
  readonly start: ClockStart;
  /** Where a late acknowledgement started the clock: the date that the letter of the rule would give. */
  readonly dueFromLateStart: CivilDate | null;
  /** When the case was called complex after this reply was late already: that changes nothing. null otherwise. */
  readonly calledComplexTooLate: CivilDate | null;
  /**
   * By when a holding reply told the customer to expect this reply, until it comes; null where none did. It moves no
   * promise: the reply is due when it was.
   */
  readonly promisedBy: CivilDate | null;
  /** What is being waited for, and since when, while the clock stands still. */
  readonly pausedFor: { readonly waitingFor: WaitingFor; readonly since: Instant } | null;
  readonly receivedOn: CivilDate;
  /** When the promise was kept or broken by an answer; null while it is open. */
  readonly answeredAt: Instant | null;
  /** What answered it. A full reply and a holding reply also satisfy the acknowledgement. */
  readonly answeredBy: "person" | "machine" | "holding-reply" | "reply" | null;
  /**
   * Since when no answer is needed any more; null where one was given, or is. Such a clock is not needed, unless it
   * was overdue by then: that stays missed.
   */
  readonly noReplyNeededSince: Instant | null;
  /** The working day of the answer (0 on the day on which the clock started), or null while open. */
  readonly answeredOnDay: number | null;
  /** Whole working days from today to the due day, 0 on the due day itself; null unless running or due soon. */
  readonly workingDaysLeft: number | null;
  /** Whole working days from the start of the clock until today, while running or due soon; otherwise null. */
  readonly workingDaysUsed: number | null;
  /** Whole working days past the due date, while overdue or when missed; otherwise null. */
  readonly workingDaysLate: number | null;
  /**
   * Whole minutes left while running or due soon, where the allowance is counted in time: working minutes for an
   * allowance in working minutes, else minutes by the clock. Otherwise null.
   */
  readonly minutesLeft: number | null;
  /** Minutes past the due time, in the same unit, while overdue or when missed; otherwise null. */
  readonly minutesLate: number | null;
}

/** One putting-off of a clock, and whether it holds. */
export interface ClockExtension {
  /** Which event of the case. */
  readonly seq: number;
  readonly amount: number;
  readonly reason: string;
  readonly customerToldOn: CivilDate;
  readonly approvedBy: string | null;
  /** Why it does not hold (the customer was told too late, once too often, too long); null when it does. */
  readonly refused: "told-too-late" | "too-often" | "too-long" | "not-extendable" | null;
}
