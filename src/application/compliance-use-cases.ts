import type { Instant } from "../domain/calendar/civil-date.ts";
import type { PeriodLength } from "../domain/compliance/period.ts";
import type { Result } from "../domain/result.ts";
import type { FigureScope } from "./ports/figures.ts";
import type { Refusal } from "./refusal.ts";
import type { ComplianceReport } from "./views/compliance-report.ts";
import type { PracticeReport } from "./views/practice-report.ts";
import type { TrendReport } from "./views/trend-report.ts";

/** What is left out, or null, is not narrowed. */
type InScope = Partial<FigureScope>;

/** `now` only for a report as of another moment. */
export type ReportCompliance = (
  input: InScope & { readonly period: string; readonly now?: Instant },
) => Promise<Result<ComplianceReport, Refusal>>;

/** So many periods, the last one containing `until`; without it the one in which today lies. */
export type ReportTrend = (
  input: InScope & {
    readonly length: PeriodLength;
    readonly until?: string;
    /** 1 to 60; 12 when absent. */
    readonly count?: number;
    readonly now?: Instant;
  },
) => Promise<Result<TrendReport, Refusal>>;

/** Without `now` as it was a minute ago at most; `asOf` says when. */
export type ReportPractice = (
  input: InScope & { readonly period: string; readonly now?: Instant },
) => Promise<Result<PracticeReport, Refusal>>;
