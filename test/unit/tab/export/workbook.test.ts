import { describe, expect, it } from "@jest/globals";
import { sheetNames } from "../../../../src/tab/export/sheet-names.ts";
import type { ExportTable } from "../../../../src/tab/export/table.ts";
import { workbookOf } from "../../../../src/tab/export/xlsx.ts";
import { readXlsx } from "../../../support/read-xlsx.ts";

const COLUMNS: ExportTable["columns"] = [
  { heading: "Service", kind: "text" },
  { heading: "Kept", kind: "count" },
  { heading: "Kept %", kind: "percent" },
  { heading: "Median working days", kind: "number" },
  { heading: "From", kind: "date" },
];

const read = async (tables: readonly ExportTable[]) =>
  readXlsx(new Uint8Array(await (await workbookOf(tables)).arrayBuffer()));

const DAYS_FROM_1899_12_30_TO_2026_04_01 = 46113;

describe("tables as a workbook", () => {
  it("reads back as it went in, every cell with the type that its column says", async () => {
    const [sheet] = await read([
      { title: "By service", columns: COLUMNS, rows: [["Ynys Môn & co", 1214, 96.2, 3.5, "2026-04-01"]] },
    ]);
    expect(sheet?.name).toBe("By service");
    expect(sheet?.rows[0]?.map(({ value }) => value)).toEqual(COLUMNS.map(({ heading }) => heading));
    expect(sheet?.rows[1]).toEqual([
      { value: "Ynys Môn & co", format: "" },
      { value: 1214, format: "#,##0" },
      { value: 0.962, format: "0.0%" },
      { value: 3.5, format: "0.0" },
      { value: DAYS_FROM_1899_12_30_TO_2026_04_01, format: "dd/mm/yyyy" },
    ]);
  });

  it("keeps a name as text that a spreadsheet would take for a formula", async () => {
    const [sheet] = await read([{ title: "x", columns: COLUMNS, rows: [["=1+1", 1, 1, 1, "2026-04-01"]] }]);
    expect(sheet?.rows[1]?.[0]).toEqual({ value: "=1+1", format: "" });
  });

  it("leaves a cell empty where nothing is known", async () => {
    const [sheet] = await read([
      { title: "x", columns: COLUMNS, rows: [["Housing", 0, null, null, "2026-04-01"]] },
    ]);
    expect(sheet?.rows[1]?.map(({ value }) => value)).toEqual([
      "Housing",
      0,
      null,
      null,
      DAYS_FROM_1899_12_30_TO_2026_04_01,
    ]);
  });

  it("has a sheet for each table", async () => {
    const tables = ["By service", "By kind"].map((title) => ({ title, columns: COLUMNS, rows: [] }));
    expect((await read(tables)).map(({ name }) => name)).toEqual(["By service", "By kind"]);
  });

  it("gives sheets names that Excel takes", () => {
    expect(sheetNames(["Kept: 2026/27?", "kept 2026 27", "", "'Quoted'"])).toEqual([
      "Kept 2026 27",
      "kept 2026 27 2",
      "Sheet",
      "Quoted",
    ]);
    const long = sheetNames(["Environmental information requests", "Environmental information requests"]);
    expect(long).toEqual(["Environmental information reque", "Environmental information req 2"]);
  });
});
