import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import type { Standard } from "../standards/standard.ts";

/** What one day on the way to the due date was. */
export interface CountedDay {
  readonly date: CivilDate;
  /** `received` is day zero; `counted` days are numbered from 1; the rest are not counted. */
  readonly outcome: "received" | "counted" | "weekend" | "bank-holiday" | "closure" | "not-open";
  /** 1, 2, 3 ... on a counted day, otherwise null. */
  readonly number: number | null;
  /** The name of the bank holiday or closure, also on day zero, otherwise null. */
  readonly name: string | null;
}

export interface Due {
  readonly on: CivilDate;
  /** The last second of the due day in the calendar's time zone. */
  readonly at: Instant;
  /** Every day from receipt to the due date, in order. Made by the counting itself. */
  readonly days: readonly CountedDay[];
  /** The calendar that it was counted with; in its time zone `on` is a date. */
  readonly calendar: { readonly name: string; readonly version: number; readonly timeZone: string };
  /** A warning when counting passed the last year of the bank holiday list. */
  readonly warning: string | null;
}

/** Met and missed are final; an overdue clock counts as missed from the day after it was due. */
export type ClockState = "running" | "due-soon" | "overdue" | "met" | "missed" | "not-needed";

/** One standard applied to one case, at one moment. */
export interface Clock {
  readonly standard: Standard;
  readonly state: ClockState;
  readonly due: Due;
  readonly receivedOn: CivilDate;
  /** When the promise was kept or broken by an answer; null while it is open. */
  readonly answeredAt: Instant | null;
  /** What answered it. A full reply also satisfies the acknowledgement. */
  readonly answeredBy: "person" | "machine" | "reply" | null;
  /** The working day of the answer (0 on the day of receipt), or null while open. */
  readonly answeredOnDay: number | null;
  /** Whole working days from today to the due day, 0 on the due day itself; null unless running or due soon. */
  readonly workingDaysLeft: number | null;
  /** Whole working days past the due date, while overdue or when missed; otherwise null. */
  readonly workingDaysLate: number | null;
}
