import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { Figure } from "../../domain/compliance/figure.ts";

/** How well the standards were kept in a period, for one authority or for all together. */
export interface ComplianceReport {
  readonly period: {
    /** As asked for, for example `2026-Q2`. */
    readonly id: string;
    /** In words, for example "April to June 2026". */
    readonly title: string;
    readonly from: CivilDate;
    readonly to: CivilDate;
  };
  readonly authority: string | null;
  readonly asOf: Instant;
  /** Cases received in the period, by channel. */
  readonly received: Readonly<Record<string, number>>;
  /** Each standard over all services. */
  readonly standards: readonly Figure[];
  /** Each standard for each service that had cases. */
  readonly services: readonly Figure[];
  /** Sentences that could be read out in committee. */
  readonly sentences: readonly string[];
}
