import type { Cell, Sheet, SheetData } from "write-excel-file/browser";
import { sheetNames } from "./sheet-names.ts";
import type { ColumnKind, ExportCell, ExportColumn, ExportTable } from "./table.ts";

/** Excel's own formats. A percentage is kept as a share, so that a sheet can go on counting with it. */
const FORMATS: Readonly<Record<Exclude<ColumnKind, "text">, string>> = {
  count: "#,##0",
  number: "0.0",
  percent: "0.0%",
  date: "dd/mm/yyyy",
};

const cellOf = ({ kind }: ExportColumn, cell: ExportCell): Cell => {
  if (cell === null) return null;
  switch (kind) {
    case "text":
      return { type: String, value: String(cell) };
    case "percent":
      // 96.2 / 100 is 0.9620000000000001 in binary: rounded to what was read on the screen.
      return { type: Number, value: Math.round(Number(cell) * 10) / 1000, format: FORMATS.percent };
    case "date":
      return { type: Date, value: new Date(`${cell}T00:00:00Z`), format: FORMATS.date };
    case "count":
    case "number":
      return { type: Number, value: Number(cell), format: FORMATS[kind] };
  }
};

const WIDEST = 44;

const widthOf = ({ heading }: ExportColumn, cells: readonly (ExportCell | undefined)[]): number =>
  Math.min(WIDEST, Math.max(heading.length, ...cells.map((cell) => String(cell ?? "").length)) + 2);

const rowsOf = ({ columns, rows }: ExportTable): SheetData => [
  columns.map(({ heading, kind }) => ({
    type: String,
    value: heading,
    fontWeight: "bold",
    ...(kind === "text" ? {} : { align: "right" as const }),
  })),
  ...rows.map((row) => columns.map((column, index) => cellOf(column, row[index] ?? null))),
];

/** The tables as sheets with typed cells; the headings stay in sight. */
export const sheetsOf = (tables: readonly ExportTable[]): Sheet<Blob>[] => {
  const names = sheetNames(tables.map(({ title }) => title));
  return tables.map((table, index) => ({
    sheet: names[index] ?? `Sheet ${index + 1}`,
    data: rowsOf(table),
    columns: table.columns.map((column, at) => ({
      width: widthOf(
        column,
        table.rows.map((row) => row[at]),
      ),
    })),
    stickyRowsCount: 1,
  }));
};
