import { describe, expect, it } from "@jest/globals";
import type { ComplianceReport } from "../../../../src/contracts/compliance.ts";
import { figuresTable, groupTable } from "../../../../src/tab/compliance/export-tables.ts";
import { csvOf } from "../../../../src/tab/export/csv.ts";
import { workbookOf } from "../../../../src/tab/export/xlsx.ts";
import { aFigure, ofAll } from "../../../support/figures.ts";
import { readCsv } from "../../../support/read-csv.ts";
import { readXlsx } from "../../../support/read-xlsx.ts";

const council = {
  authorities: [{ id: "eastmere", name: "Eastmere" }],
  services: [{ id: "housing", name: "Housing" }],
};
const period = { id: "2026-Q3", title: "July to September 2026", from: "2026-07-01", to: "2026-09-30" };
const figure = aFigure({
  met: 96,
  missed: 4,
  missedOpen: 1,
  metByExtension: 2,
  excluded: { notYetDue: 3, merged: 1 },
  previous: { met: 7, denominator: 8, percent: 87.5 },
});
const report: ComplianceReport = {
  period,
  previous: period,
  yearBefore: period,
  scope: { ...ofAll, authority: "eastmere" },
  asOf: "2026-11-21T12:10:00Z",
  received: { email: 104 },
  receivedPrevious: 8,
  receivedYearBefore: 0,
  standards: [figure],
  groups: { authority: [], service: [{ ...figure, group: "housing" }], channel: [], kind: [] },
  sentences: [],
};

/** The headings that spreadsheets look for: changing one of them breaks somebody's report. */
const HEADINGS = [
  ...["Period", "From", "To", "Council", "Service", "Channel", "Kind", "Standard code", "Standard"],
  ...["Target %", "Kept %", "Kept", "Late", "Late and still open", "Decided", "Not yet due"],
  ...["Not from the public", "Answered with another case", "No reply needed", "Not measured"],
  ...["Kept by automatic acknowledgement", "Kept by holding reply", "Kept within an extension"],
  ...[
    "Kept % the period before",
    "Decided the period before",
    "Kept % a year before",
    "Decided a year before",
  ],
];

describe("figures as an exported table", () => {
  it("say of every row what it is of, and give every number that the screen has", () => {
    const [headings, row] = readCsv(csvOf(groupTable(council, report, "service")));
    expect(headings).toEqual(HEADINGS);
    expect(row).toEqual([
      ...["2026-Q3", "2026-07-01", "2026-09-30", "Eastmere", "Housing", "All", "All"],
      ...["email-reply", "Reply to e-mails", "95", "96", "96", "4", "1", "100", "3", "0", "1", "0", "0"],
      ...["0", "0", "2", "87.5", "8", "", ""],
    ]);
  });

  it("are the same in a workbook, with percentages and dates as such", async () => {
    const file = await (await workbookOf([figuresTable(council, report)])).arrayBuffer();
    const [sheet] = readXlsx(new Uint8Array(file));
    expect(sheet?.rows[0]?.map(({ value }) => value)).toEqual(HEADINGS);
    const cell = (heading: string) => sheet?.rows[1]?.[HEADINGS.indexOf(heading)];
    expect(cell("Kept %")).toEqual({ value: 0.96, format: "0.0%" });
    expect(cell("Decided")).toEqual({ value: 100, format: "#,##0" });
    expect(cell("From")).toEqual({ value: 46204, format: "dd/mm/yyyy" });
    expect(cell("Service")).toEqual({ value: "All", format: "" });
    expect(cell("Kept % a year before")?.value ?? null).toBeNull();
  });
});
