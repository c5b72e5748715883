import writeXlsxFile from "write-excel-file/browser";
import { sheetsOf } from "./sheets.ts";
import type { ExportTable } from "./table.ts";

/** The tables as a workbook, a sheet for each. */
export const workbookOf = (tables: readonly ExportTable[]): Promise<Blob> =>
  writeXlsxFile(sheetsOf(tables), { fontFamily: "Segoe UI", fontSize: 10 }).toBlob();
