import { describe, expect, it } from "@jest/globals";
import { leftInWords } from "../../../../src/ui/format/due.ts";

const today = "2026-11-20";
const clock = { state: "running", dueOn: "2026-12-02", workingDaysLeft: 8, workingDaysLate: null } as const;

describe("what is left of a clock, in a list", () => {
  it.each([
    [clock, "8 working days left"],
    [{ ...clock, dueOn: today, workingDaysLeft: 0 }, "today"],
    [{ ...clock, dueOn: "2026-11-21", workingDaysLeft: 0 }, "tomorrow"],
    [{ ...clock, dueOn: "2026-11-23", state: "due-soon", workingDaysLeft: 1 } as const, "1 working day left"],
    [
      { ...clock, state: "overdue", workingDaysLeft: null, workingDaysLate: 2 } as const,
      "2 working days late",
    ],
    [{ ...clock, state: "overdue", workingDaysLeft: null, workingDaysLate: 0 } as const, "late"],
    [{ ...clock, state: "met" } as const, "kept"],
    [{ ...clock, state: "missed", workingDaysLate: 3 } as const, "missed by 3 working days"],
    [{ ...clock, state: "not-needed" } as const, "not needed"],
  ])("says for %j: %s", (asked, words) => {
    expect(leftInWords(asked, today)).toBe(words);
  });
});
