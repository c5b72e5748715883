import type { CaseRow, ClockSummary } from "../../contracts/case.ts";
import type { Council } from "../../ui/api/api.ts";
import { groupName } from "../compliance/scope.ts";
import type { ExportColumn, ExportTable } from "../export/table.ts";
import { caseWords } from "./words.ts";

const { exported: headings } = caseWords;

const text = (heading: string): ExportColumn => ({ heading, kind: "text" });
const days = (heading: string): ExportColumn => ({ heading, kind: "count" });
const date = (heading: string): ExportColumn => ({ heading, kind: "date" });

const COLUMNS: readonly ExportColumn[] = [
  text(headings.reference),
  date(headings.received),
  text(headings.council),
  text(headings.service),
  text(headings.channel),
  text(headings.kind),
  text(headings.subject),
  text(headings.from),
  text(headings.owner),
  text(headings.standard),
  date(headings.due),
  text(headings.state),
];

const inOrderOfDays = (rows: readonly CaseRow[]): boolean =>
  rows.some(({ workingDays }) => workingDays !== undefined);

/** The cases behind a number as a table: what the list shows of each, and which council and kind it is of. */
export const casesTable = (
  council: Pick<Council, "authorities" | "services">,
  rows: readonly CaseRow[],
  clockOf: (row: CaseRow) => ClockSummary | null,
): ExportTable => ({
  title: caseWords.table,
  // Last, so that what is there in every such file stays where it is.
  columns: [...COLUMNS, ...(inOrderOfDays(rows) ? [days(headings.workingDays)] : [])],
  rows: rows.map((row) => {
    const clock = clockOf(row);
    return [
      row.reference,
      row.receivedOn,
      groupName(council, "authority", row.authority),
      groupName(council, "service", row.service),
      groupName(council, "channel", row.channel),
      groupName(council, "kind", row.kind),
      row.subject,
      row.senderName,
      row.owner?.name ?? null,
      clock?.standardId ?? null,
      clock?.dueOn ?? null,
      clock === null ? null : headings.states[clock.state],
      ...(row.workingDays === undefined ? [] : [row.workingDays]),
    ];
  }),
});
