import { describe, expect, it } from "@jest/globals";
import { csvOf } from "../../../../src/tab/export/csv.ts";
import type { ExportTable } from "../../../../src/tab/export/table.ts";
import { readCsv } from "../../../support/read-csv.ts";

const table = (rows: ExportTable["rows"]): ExportTable => ({
  title: "By service",
  columns: [
    { heading: "Service", kind: "text" },
    { heading: "Kept", kind: "count" },
    { heading: "Kept %", kind: "percent" },
    { heading: "From", kind: "date" },
  ],
  rows,
});

describe("a table as a CSV file", () => {
  it("reads back as it went in, commas, quotes, lines and Welsh included", () => {
    const rows = [
      ["Housing, repairs", 1214, 96.2, "2026-04-01"],
      ['The "front" desk', 0, 0.1, "2026-04-01"],
      ["Two\r\nlines", 7, 87.5, "2026-04-01"],
      ["Ynys Môn ŵ", 12, 100, "2026-04-01"],
    ] as const;
    expect(readCsv(csvOf(table(rows)))).toEqual([
      ["Service", "Kept", "Kept %", "From"],
      ...rows.map((row) => row.map(String)),
    ]);
  });

  it("tells Excel that it is UTF-8, and ends its lines as RFC 4180 has them", () => {
    const text = csvOf(table([["Housing", 1, 100, "2026-04-01"]]));
    expect(text.startsWith("\uFEFFService,")).toBe(true);
    expect(text.split("\r\n")).toHaveLength(3);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });

  it.each(["=HYPERLINK(0)", "+44 20", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1"])(
    "lets no spreadsheet run %j as a formula",
    (name) => {
      const [, row] = readCsv(csvOf(table([[name, 1, 100, "2026-04-01"]])));
      expect(row?.[0]).toBe(`'${name}`);
    },
  );

  it("leaves a number alone that is below nought", () => {
    const [, row] = readCsv(csvOf(table([["Housing", -3, -1.2, "2026-04-01"]])));
    expect(row).toEqual(["Housing", "-3", "-1.2", "2026-04-01"]);
  });

  it("leaves what is not known empty, and never writes 0 for it", () => {
    const [, row] = readCsv(csvOf(table([["Housing", 0, null, "2026-04-01"]])));
    expect(row).toEqual(["Housing", "0", "", "2026-04-01"]);
  });
});
