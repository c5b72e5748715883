import type { ComplianceReport, Figure, PeriodRef, Scope } from "../../contracts/compliance.ts";
import type { Dimension } from "../../domain/compliance/figure.ts";
import { CHANNELS, KINDS } from "../../domain/standards/standard.ts";
import type { Behind } from "../behind.ts";
import { START, type Outcome, type Place } from "../place.ts";

/** What every number of a report is of: its period and its scope. */
export interface Counted {
  readonly period: Pick<PeriodRef, "id">;
  readonly scope: Scope;
}

/** Where the cases of a period and scope are listed. */
export const casesPlace = ({ period, scope }: Counted, behind: Behind = {}): Place => ({
  ...START,
  page: "cases",
  period: period.id,
  ...scope,
  behind,
});

/** The same, those with the fewest working days first: the one in the middle is the median. */
export const byDays = (place: Place): Place => ({
  ...place,
  behind: { ...place.behind, order: "working-days" },
});

/** The scope narrowed to one group of a table. */
export const narrowed = (scope: Scope, dimension: Dimension, group: string): Scope => {
  switch (dimension) {
    case "authority":
    case "service":
      return { ...scope, [dimension]: group };
    case "channel":
      return { ...scope, channel: CHANNELS.find((each) => each === group) ?? null };
    case "kind":
      return { ...scope, kind: KINDS.find((each) => each === group) ?? null };
  }
};

/** Where the cases behind one number of a figure are listed: the same period, scope and standard. */
export const figurePlace = (
  report: Counted,
  figure: Pick<Figure, "standardId" | "group">,
  outcome: Outcome,
  dimension?: Dimension,
): Place => ({
  ...casesPlace({
    period: report.period,
    scope:
      dimension === undefined || figure.group === null
        ? report.scope
        : narrowed(report.scope, dimension, figure.group),
  }),
  standard: figure.standardId,
  outcome,
});

/** The cases that were decided in the period that a figure is compared with. */
export const thenPlace = (
  report: Pick<ComplianceReport, "previous" | "yearBefore" | "scope">,
  when: "previous" | "yearBefore",
  figure: Pick<Figure, "standardId" | "group">,
  dimension?: Dimension,
): Place => figurePlace({ period: report[when], scope: report.scope }, figure, "denominator", dimension);

export const leftOutOf = ({ excluded }: Pick<Figure, "excluded">): number =>
  Object.values(excluded).reduce((all, each) => all + each, 0);

export const hasCases = (figure: Pick<Figure, "denominator" | "excluded">): boolean =>
  figure.denominator + leftOutOf(figure) > 0;

/** The standards that had cases, each with its groups, in the order in which the service gives them. */
export const byStandard = (
  standards: readonly Figure[],
  groups: readonly Figure[],
): readonly { readonly total: Figure; readonly groups: readonly Figure[] }[] =>
  standards.filter(hasCases).map((total) => ({
    total,
    groups: groups.filter((each) => each.standardId === total.standardId && hasCases(each)),
  }));
