import type { PracticeReport } from "../../../contracts/compliance.ts";
import type { Council } from "../../../ui/api/api.ts";
import type { ExportCell, ExportColumn, ExportTable } from "../../export/table.ts";
import { exportHeadings as headings } from "../export-heading-words.ts";
import { whatItIs, whatItIsOf } from "../export-tables.ts";
import { groupName } from "../scope.ts";
import { complianceWords } from "../words.ts";
import { practiceWords } from "./words.ts";

const { exported: titles, moves } = practiceWords;

type Named = Pick<Council, "authorities" | "services">;

const text = (heading: string): ExportColumn => ({ heading, kind: "text" });
const whole = (heading: string): ExportColumn => ({ heading, kind: "count" });

const tableOf = (
  council: Named,
  { period, scope }: PracticeReport,
  title: string,
  columns: readonly ExportColumn[],
  rows: readonly (readonly ExportCell[])[],
): ExportTable => ({
  title,
  columns: [...whatItIsOf, ...columns],
  rows: rows.map((row) => [...whatItIs(council, period, scope), ...row]),
});

const standard = [text(headings.standardId), text(headings.standard)] as const;
const middleAndLast = [whole(headings.median), whole(headings.p90)] as const;

export const replyDaysTable = (council: Named, report: PracticeReport): ExportTable =>
  tableOf(
    council,
    report,
    titles.replyDays,
    [...standard, whole(headings.promised), ...middleAndLast, whole(headings.cases)],
    report.replyDays.map((each) => [
      each.standardId,
      each.standardTitle,
      each.promisedDays,
      each.median,
      each.p90,
      each.cases,
    ]),
  );

export const spreadTable = (council: Named, report: PracticeReport): ExportTable =>
  tableOf(
    council,
    report,
    titles.spread,
    [...standard, whole(headings.days), whole(headings.cases)],
    report.replyDays.flatMap((each) =>
      each.histogram.map(({ days, cases }) => [each.standardId, each.standardTitle, days, cases]),
    ),
  );

export const arrivalsTable = (council: Named, report: PracticeReport): ExportTable =>
  tableOf(
    council,
    report,
    titles.arrivals,
    [text(headings.weekday), whole(headings.hour), whole(headings.cases)],
    report.arrivals.cells.map(({ weekday, hour, cases }) => [
      practiceWords.arrivals.weekdays[weekday - 1] ?? null,
      hour,
      cases,
    ]),
  );

/** What happened to cases on the way: handed on, extended, paused. What does not apply to a row stays empty. */
export const movesTable = (council: Named, report: PracticeReport): ExportTable => {
  const { handOffs, extensions, pauses } = report;
  return tableOf(
    council,
    report,
    titles.moves,
    [
      text(headings.what),
      ...[headings.times, headings.cases, headings.ofCases, headings.missed, headings.timesExtended].map(
        whole,
      ),
      ...middleAndLast,
    ],
    [
      ...handOffs.spread.map(({ times, cases, missed }) => [
        ...[times === 0 ? moves.notHandedOn : moves.handedOnAtAll, times, cases, handOffs.cases, missed],
        ...[null, null, null],
      ]),
      [
        ...[moves.extended, null, extensions.extended, extensions.cases, null, extensions.times],
        ...[null, null],
      ],
      [
        ...[moves.paused, null, pauses.paused, pauses.cases, null, null],
        ...[pauses.workingDays?.median ?? null, pauses.workingDays?.p90 ?? null],
      ],
    ],
  );
};

export const timeTable = (council: Named, report: PracticeReport): ExportTable => {
  const of = whatItIsOf.findIndex(({ heading }) => heading === headings.service);
  const table = tableOf(
    council,
    report,
    titles.time,
    [whole(headings.altogether), whole(headings.cases), ...middleAndLast],
    report.timeByService.map(({ workingDays, cases, median, p90 }) => [workingDays, cases, median, p90]),
  );
  // The service of the row is the one that had the cases, whoever has them now.
  const rows = table.rows.map((row, at) =>
    row.map((cell, column) =>
      column === of ? groupName(council, "service", report.timeByService[at]?.service ?? "") : cell,
    ),
  );
  return { ...table, rows };
};

export const driversTable = (council: Named, report: PracticeReport): ExportTable =>
  tableOf(
    council,
    report,
    titles.drivers,
    [
      text(headings.driver),
      whole(headings.lateWith),
      whole(headings.casesWith),
      whole(headings.lateWithout),
      whole(headings.casesWithout),
    ],
    report.misses.drivers.map((each) => [
      complianceWords.drivers[each.driver],
      each.missed,
      each.cases,
      each.otherMissed,
      each.otherCases,
    ]),
  );

export const practiceTables = (council: Named, report: PracticeReport): readonly ExportTable[] =>
  [replyDaysTable, spreadTable, arrivalsTable, movesTable, timeTable, driversTable].map((make) =>
    make(council, report),
  );
