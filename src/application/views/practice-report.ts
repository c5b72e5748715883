import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Practice } from "../../domain/compliance/practice.ts";
import type { FigureScope } from "../ports/figures.ts";
import type { PeriodRef } from "./compliance-report.ts";

/** How the cases of a period went. */
export interface PracticeReport extends Practice {
  readonly period: PeriodRef;
  readonly scope: FigureScope;
  readonly asOf: Instant;
}
