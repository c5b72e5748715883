import { describe, expect, it } from "@jest/globals";
import { dueFirst, wantedInWords } from "../../../../src/ui/around/next-due-words.ts";
import { caseRow, clockSummary } from "./case-row.ts";

const wanted = (row: ReturnType<typeof caseRow>, today = "2026-04-15") =>
  wantedInWords(row, today, "Europe/London");

describe("what a listed case wants next", () => {
  it("is the promise that is due first", () => {
    const acknowledgement = clockSummary({
      promised: "acknowledgement",
      state: "due-soon",
      dueOn: "2026-04-07",
      dueAt: "2026-04-07T22:59:59.000Z",
    });
    const row = caseRow({ acknowledgement });
    expect(dueFirst(row)).toBe(acknowledgement);
    expect(wanted(row, "2026-04-07")).toBe("acknowledgement today");
  });

  it("is the reply when nothing else is due, in the words of a list", () => {
    expect(wanted(caseRow())).toBe("reply tomorrow");
    const late = clockSummary({ state: "overdue", workingDaysLeft: null, workingDaysLate: 2 });
    expect(wanted(caseRow({ reply: late }), "2026-04-20")).toBe("reply 2 working days late");
  });

  it("is told of a case that waits, and of one that promises nothing", () => {
    expect(wanted(caseRow({ reply: clockSummary({ state: "met" }) }))).toBe("reply kept");
    expect(wanted(caseRow({ acknowledgement: null, reply: null }))).toBe("no date promised");
  });
});
