import type { Promised } from "../standards/standard.ts";
import type { Driver } from "./driver.ts";

/**
 * How the cases of a stretch went, as counts by value, so that whole distributions travel and no rows.
 *
 * `arrivals` counts what `receivedCounts` counts. `answerDays` counts clocks that are met or missed for good.
 * All else counts the cases received in the stretch that are from the public and are not answered with another;
 * `missed` means a promised reply (`promised = 'reply'`) that is late at `now`, answered or not.
 */
export interface PracticeCounts {
  /** Met and missed (answered) clocks by whole working days; `days` null where no days are counted. */
  readonly answerDays: readonly {
    readonly authority: string;
    readonly standardId: string;
    readonly standardVersion: number;
    readonly standardTitle: string;
    readonly promised: Promised;
    readonly days: number | null;
    readonly cases: number;
  }[];
  /** `hour` null: only the date is known. */
  readonly arrivals: readonly {
    readonly weekday: number;
    readonly hour: number | null;
    readonly cases: number;
  }[];
  readonly handOffs: readonly { readonly times: number; readonly cases: number; readonly missed: number }[];
  readonly extensions: readonly { readonly times: number; readonly cases: number }[];
  /** Cases that stood still at least once, by the whole working days for which they did. */
  readonly pausedDays: readonly { readonly days: number; readonly cases: number }[];
  readonly serviceDays: readonly {
    readonly service: string;
    readonly days: number;
    readonly cases: number;
  }[];
  /** Promised replies that are decided (met, missed, missed and open): `driver` null counts them all. */
  readonly replies: readonly {
    readonly driver: Driver | null;
    readonly cases: number;
    readonly missed: number;
  }[];
}
