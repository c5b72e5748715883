import { describe, expect, it } from "@jest/globals";
import type { MovedCase } from "../../../src/application/rules-use-cases.ts";
import { movedInWords, summaryInWords } from "../../../src/cli/moved-words.ts";

const ROW: MovedCase = {
  ...{ reference: "HS-2026-00412", authority: "ashby", service: "housing", promised: "reply" },
  ...{ from: "2026-04-16", to: "2026-04-17", becomes: null },
};
const counts = (changes: object = {}) => ({
  ...{ changes: true, examined: 1345, moved: 12, becomeOverdue: 0, becomeSafe: 0 },
  ...changes,
});

describe("what a change of the rules moves, in words", () => {
  it.each([
    [ROW, "HS-2026-00412 reply: Thu 16 April 2026 becomes Fri 17 April 2026"],
    [
      { ...ROW, becomes: "safe" },
      "HS-2026-00412 reply: Thu 16 April 2026 becomes Fri 17 April 2026: no longer overdue",
    ],
    [
      { ...ROW, to: "2026-04-15", becomes: "overdue" },
      "HS-2026-00412 reply: Thu 16 April 2026 becomes Wed 15 April 2026: overdue",
    ],
    [{ ...ROW, to: null }, "HS-2026-00412 reply: Thu 16 April 2026 becomes no date"],
    [{ ...ROW, to: "2026-04-16" }, "HS-2026-00412 reply: Thu 16 April 2026, at another time"],
  ] satisfies [MovedCase, string][])("tells a case: %j", (row, words) => {
    expect(movedInWords(row)).toBe(words);
  });

  it.each([
    [counts(), "would", "Of 1,345 open cases, 12 would be due at another time."],
    [counts(), "did", "Of 1,345 open cases, 12 are now due at another time."],
    [counts({ examined: 1, moved: 1 }), "did", "Of 1 open case, 1 is now due at another time."],
    [counts({ moved: 0 }), "would", "Of 1,345 open cases, none would be due at another time."],
    [counts({ examined: 0, moved: 0 }), "did", "There are no open cases, so no date moves."],
    [
      counts({ becomeOverdue: 3, becomeSafe: 1 }),
      "would",
      "Of 1,345 open cases, 12 would be due at another time; 3 would become overdue; 1 would become safe, no longer overdue.",
    ],
    [
      counts({ becomeOverdue: 1 }),
      "did",
      "Of 1,345 open cases, 12 are now due at another time; 1 became overdue.",
    ],
    [counts({ changes: false, moved: 0 }), "would", "Nothing changes in how cases are counted."],
  ] as const)("tells them all: %j, %s", (given, tense, words) => {
    expect(summaryInWords(given, tense)).toBe(words);
  });
});
