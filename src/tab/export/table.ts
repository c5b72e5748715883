import type { CivilDate } from "../../domain/calendar/civil-date.ts";

/**
 * What a column holds. `count`: whole numbers. `number`: with up to one decimal. `percent`: 0 to 100, as it is read.
 * `date`: a civil date, without a time and a zone.
 */
export type ColumnKind = "text" | "count" | "number" | "percent" | "date";

export interface ExportColumn {
  /** Stays the same from release to release: somebody's spreadsheet looks for it. */
  readonly heading: string;
  readonly kind: ColumnKind;
}

/** null: nothing is known, or nothing applies. Never written as 0. */
export type ExportCell = string | number | CivilDate | null;

/** A table as it leaves the screen: one row of headings, then one row for each thing. */
export interface ExportTable {
  /** The sheet in a workbook, and the end of a file's name. */
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
}
