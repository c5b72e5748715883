import { stringify } from "csv-stringify/browser/esm/sync";
import type { ExportTable } from "./table.ts";

/**
 * The table as comma-separated text, RFC 4180: rows end with CR LF, cells are quoted where they must be. A mark of UTF-8
 * goes first, without which Excel reads "Môn" wrongly. Text that a spreadsheet would run as a formula begins with an
 * apostrophe; numbers, negative ones too, are left alone.
 */
export const csvOf = ({ columns, rows }: ExportTable): string =>
  stringify([columns.map(({ heading }) => heading), ...rows.map((row) => row.map((cell) => cell ?? ""))], {
    bom: true,
    record_delimiter: "\r\n",
    escape_formulas: true,
  });
