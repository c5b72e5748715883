import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { CountedFigure, Share } from "../../domain/compliance/figure.ts";
import type { PeriodLength } from "../../domain/compliance/period.ts";
import type { FigureScope } from "../ports/figures.ts";
import type { PeriodRef } from "./compliance-report.ts";

export interface TrendPoint extends Share {
  /** The target of the newest version that counts in this period. */
  readonly targetPercent: number | null;
  readonly missed: number;
  readonly missedOpen: number;
  readonly notYetDue: number;
}

/** One standard, period after period. Its target is that of the newest version that counts in any of them. */
export interface TrendSeries extends Pick<
  CountedFigure,
  "standardId" | "standardTitle" | "promised" | "targetPercent"
> {
  /** One for each period, in their order. */
  readonly points: readonly TrendPoint[];
}

/** How well each standard was kept, period after period. */
export interface TrendReport {
  readonly length: PeriodLength;
  readonly scope: FigureScope;
  readonly asOf: Instant;
  /** The oldest first. */
  readonly periods: readonly PeriodRef[];
  readonly series: readonly TrendSeries[];
}
