import { describe, expect, it } from "@jest/globals";
import type { CaseRow } from "../../../../src/contracts/case.ts";
import { casesTable } from "../../../../src/tab/cases/cases-table.ts";

const row: CaseRow = {
  ...{ reference: "HS-2026-1", authority: "eastmere", service: "housing", channel: "email", kind: "enquiry" },
  ...{ complexity: "ordinary", subject: "Damp", senderName: "A. Resident", owner: null, open: false },
  ...{ receivedOn: "2026-04-02", acknowledgement: null, reply: null, risks: [] },
};
const council = { authorities: [], services: [] };
const headingsOf = (rows: readonly CaseRow[]): readonly string[] =>
  casesTable(council, rows, () => null).columns.map(({ heading }) => heading);

describe("the cases behind a number as a file", () => {
  it("bear their working days where the list is in that order, after all other columns", () => {
    const rows = [{ ...row, workingDays: 4 }];
    expect(headingsOf(rows)).toEqual([...headingsOf([row]), "Working days"]);
    expect(casesTable(council, rows, () => null).rows[0]?.at(-1)).toBe(4);
  });
});
