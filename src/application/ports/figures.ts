import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { Dimension, FigureCount } from "../../domain/compliance/figure.ts";
import type { PracticeCounts } from "../../domain/compliance/practice-counts.ts";
import type { Channel, Kind } from "../../domain/standards/standard.ts";

/** Which cases are counted; null: all of them. */
export interface FigureScope {
  readonly authority: string | null;
  /** The service that has the case now. */
  readonly service: string | null;
  readonly channel: Channel | null;
  readonly kind: Kind | null;
}

/** Whole days, both included. */
export interface Stretch {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Clocks of one version of a standard, received in one of the stretches that were asked for. */
export interface StretchCount extends FigureCount {
  /** First day of that stretch. */
  readonly from: CivilDate;
}

/** Cases received in a stretch; those not from the public left out, those answered with another counted. */
export interface ReceivedCount {
  readonly from: CivilDate;
  readonly channel: Channel;
  readonly cases: number;
}

/** Counts what the reports are made of, each answer from one moment of the record. */
export interface Figures {
  /**
   * Clocks received in the stretches, judged at `now`. The dimensions in `by` are kept apart, the others are
   * null in the answer. A stretch without a clock has no row; stretches may overlap, and may be given twice.
   */
  figureCounts(
    asked: {
      readonly stretches: readonly Stretch[];
      readonly scope: FigureScope;
      readonly by: readonly Dimension[];
    },
    now: Instant,
  ): Promise<readonly StretchCount[]>;
  receivedCounts(stretches: readonly Stretch[], scope: FigureScope): Promise<readonly ReceivedCount[]>;
  /** Counts everything anew that is kept for `figureCounts` and `receivedCounts`. Writers wait until it is done. */
  recountFigures(): Promise<void>;
  practiceCounts(stretch: Stretch, scope: FigureScope, now: Instant): Promise<PracticeCounts>;
}
