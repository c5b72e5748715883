import type { ComplianceReport, Figure, PeriodRef, Scope, TrendReport } from "../../contracts/compliance.ts";
import type { Dimension } from "../../domain/compliance/figure.ts";
import type { Council } from "../../ui/api/api.ts";
import type { ExportCell, ExportColumn, ExportTable } from "../export/table.ts";
import { groupName } from "./scope.ts";
import { exportHeadings as headings } from "./export-heading-words.ts";
import { complianceWords } from "./words.ts";

type Named = Pick<Council, "authorities" | "services">;

const text = (heading: string): ExportColumn => ({ heading, kind: "text" });
const whole = (heading: string): ExportColumn => ({ heading, kind: "count" });
const share = (heading: string): ExportColumn => ({ heading, kind: "percent" });
const date = (heading: string): ExportColumn => ({ heading, kind: "date" });

const DIMENSIONS: readonly Dimension[] = ["authority", "service", "channel", "kind"];

/** What every row says of itself, so that it can be pasted under others: its period, and which cases it is of. */
export const whatItIsOf: readonly ExportColumn[] = [
  text(headings.period),
  date(headings.from),
  date(headings.to),
  text(headings.authority),
  text(headings.service),
  text(headings.channel),
  text(headings.kind),
];

/** The cells of `whatItIsOf`; what was not narrowed is called "All". */
export const whatItIs = (council: Named, period: PeriodRef, scope: Scope): readonly ExportCell[] => [
  period.id,
  period.from,
  period.to,
  ...DIMENSIONS.map((dimension) => {
    const id = scope[dimension];
    return id === null ? headings.all : groupName(council, dimension, id);
  }),
];

const FIGURE_COLUMNS: readonly ExportColumn[] = [
  text(headings.standardId),
  text(headings.standard),
  share(headings.target),
  share(headings.percent),
  whole(headings.met),
  whole(headings.missed),
  whole(headings.missedOpen),
  whole(headings.denominator),
  whole(headings.notYetDue),
  whole(headings.notFromPublic),
  whole(headings.merged),
  whole(headings.noReplyNeeded),
  whole(headings.notMeasured),
  whole(headings.metAutomatically),
  whole(headings.metByHoldingReply),
  whole(headings.metByExtension),
  share(headings.previousPercent),
  whole(headings.previousDenominator),
  share(headings.yearBeforePercent),
  whole(headings.yearBeforeDenominator),
];

const figureCells = (figure: Figure): readonly ExportCell[] => [
  figure.standardId,
  figure.standardTitle,
  figure.targetPercent,
  figure.percent,
  figure.met,
  figure.missed,
  figure.missedOpen,
  figure.denominator,
  figure.excluded.notYetDue,
  figure.excluded.notFromPublic,
  figure.excluded.merged,
  figure.excluded.noReplyNeeded,
  figure.excluded.notMeasured,
  figure.metAutomatically,
  figure.metByHoldingReply,
  figure.metByExtension,
  figure.previous?.percent ?? null,
  figure.previous?.denominator ?? null,
  figure.yearBefore?.percent ?? null,
  figure.yearBefore?.denominator ?? null,
];

/** Each standard over all cases of the scope. */
export const figuresTable = (council: Named, report: ComplianceReport): ExportTable => ({
  title: complianceWords.figures,
  columns: [...whatItIsOf, ...FIGURE_COLUMNS],
  rows: report.standards.map((figure) => [
    ...whatItIs(council, report.period, report.scope),
    ...figureCells(figure),
  ]),
});

/** Each standard for each group of one dimension. */
export const groupTable = (council: Named, report: ComplianceReport, dimension: Dimension): ExportTable => ({
  title: complianceWords.groups.by[dimension],
  columns: [...whatItIsOf, ...FIGURE_COLUMNS],
  rows: report.groups[dimension].map((figure) => {
    const cells = [...whatItIs(council, report.period, report.scope)];
    const at = whatItIsOf.findIndex(({ heading }) => heading === headings[dimension]);
    if (figure.group !== null) cells[at] = groupName(council, dimension, figure.group);
    return [...cells, ...figureCells(figure)];
  }),
});

/** Each standard in each period of the trend. */
export const trendTable = (council: Named, report: TrendReport): ExportTable => ({
  title: headings.trendTitle,
  columns: [
    ...whatItIsOf,
    text(headings.standardId),
    text(headings.standard),
    share(headings.target),
    share(headings.percent),
    whole(headings.met),
    whole(headings.missed),
    whole(headings.missedOpen),
    whole(headings.denominator),
    whole(headings.notYetDue),
  ],
  rows: report.series.flatMap((series) =>
    report.periods.map((period, index) => {
      const point = series.points[index];
      return [
        ...whatItIs(council, period, report.scope),
        series.standardId,
        series.standardTitle,
        point?.targetPercent ?? null,
        point?.percent ?? null,
        point?.met ?? null,
        point?.missed ?? null,
        point?.missedOpen ?? null,
        point?.denominator ?? null,
        point?.notYetDue ?? null,
      ];
    }),
  ),
});
