import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { Dimension, Figure } from "../../domain/compliance/figure.ts";
import type { FigureScope } from "../ports/figures.ts";

/** A period in figures and in words. */
export interface PeriodRef {
  /** As asked for, for example `2026-Q2`. */
  readonly id: string;
  /** In words, for example "April to June 2026". */
  readonly title: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** How well the standards were kept in a period, for the cases of a scope. */
export interface ComplianceReport {
  readonly period: PeriodRef;
  readonly previous: PeriodRef;
  readonly yearBefore: PeriodRef;
  readonly scope: FigureScope;
  readonly asOf: Instant;
  /** Cases received in the period, by channel. */
  readonly received: Readonly<Record<string, number>>;
  readonly receivedPrevious: number;
  readonly receivedYearBefore: number;
  /** Each standard over all cases of the scope. */
  readonly standards: readonly Figure[];
  /** Each standard for each authority, service, channel and kind that had cases. */
  readonly groups: Readonly<Record<Dimension, readonly Figure[]>>;
  /** Sentences that could be read out in committee. */
  readonly sentences: readonly string[];
}
