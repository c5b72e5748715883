import type { ComplianceReport } from "../../contracts/compliance.ts";
import type { Figure } from "../../domain/compliance/figure.ts";
import { START, type Outcome, type Place } from "../place.ts";

/** Where the cases behind one number are listed: the same period, council, standard and service. */
export const figurePlace = (
  report: Pick<ComplianceReport, "period" | "scope">,
  figure: Pick<Figure, "standardId" | "group">,
  outcome: Outcome,
): Place => ({
  ...START,
  page: "cases",
  period: report.period.id,
  authority: report.scope.authority,
  standard: figure.standardId,
  service: figure.group,
  outcome,
});

/** The standards of a report, each with its services, in the order in which the service gives them. */
export const byStandard = (
  report: Pick<ComplianceReport, "standards" | "groups">,
  service: string | null,
): readonly { readonly total: Figure; readonly services: readonly Figure[] }[] =>
  report.standards
    .filter(hasCases)
    .map((total) => ({
      total,
      services: report.groups.service.filter(
        (each) =>
          each.standardId === total.standardId &&
          hasCases(each) &&
          (service === null || each.group === service),
      ),
    }))
    .filter(({ services }) => service === null || services.length > 0);

/** The figures at the top: over all services, or those of the one that was picked. */
export const topFigures = (
  report: Pick<ComplianceReport, "standards" | "groups">,
  service: string | null,
): readonly Figure[] =>
  service === null ? report.standards : report.groups.service.filter((each) => each.group === service);

export const hasCases = ({ denominator, excluded }: Figure): boolean =>
  denominator + Object.values(excluded).reduce((all, each) => all + each, 0) > 0;
