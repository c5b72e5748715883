/** How the time that a promise gives is counted: what published standards leave open, and laws settle. */
export interface Counting {
  /**
   * What arrives on a day that is no working day: `count-from-next-day` keeps that day as the receipt, so that the
   * next working day is day one; `treat-as-next-working-day` moves the receipt to it, so that it is day zero.
   */
  readonly receivedOnNonWorkingDay: "count-from-next-day" | "treat-as-next-working-day";
  /** `HH:MM`: what arrives later than this on a working day counts as received on the next one. null: none. */
  readonly cutOff: string | null;
  readonly dayOne: "day-after-receipt" | "day-of-receipt";
  /** A last day that is no working day: kept, or moved to the next working day. */
  readonly dueOnNonWorkingDay: "keep" | "next-working-day";
  /** Until midnight, or until the service closes on the last day. */
  readonly dueTime: "end-of-day" | "close";
  /**
   * Days on which the clock was stopped for a part only: `count` leaves out nothing but days on which it stood
   * still throughout; `do-not-count` leaves out the days of stopping and of starting again as well.
   */
  readonly partlyPausedDays: "count" | "do-not-count";
}

/** The readings that are kinder to the public. */
export const DEFAULT_COUNTING: Counting = {
  receivedOnNonWorkingDay: "count-from-next-day",
  cutOff: null,
  dayOne: "day-after-receipt",
  dueOnNonWorkingDay: "keep",
  dueTime: "end-of-day",
  partlyPausedDays: "count",
};
