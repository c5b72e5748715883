import { describe, expect, it } from "@jest/globals";
import type { Look, LookFigure } from "../../../../src/contracts/standards.ts";
import { lookInSentences } from "../../../../src/tab/standards/look-sentences.ts";

const figure = (met: number, missed: number, notMeasured = 0): LookFigure => ({
  ...{ met, missed, missedOpen: 0, denominator: met + missed, percent: null },
  excluded: { notYetDue: 0, notFromPublic: 0, merged: 0, noReplyNeeded: 0, notMeasured },
});
const look = (was: LookFigure, would: LookFigure, examined = 100): Look => ({
  ...{ from: "2025-05-01", to: "2026-04-30", asOf: "2026-04-30T09:00:00.000Z", examined },
  ...{ dueOtherwise: 0, becomeLate: 0, noLongerLate: 0, was, would, services: [], rows: [] },
});

describe("what a look found, in words", () => {
  it("says how many more or fewer would have been late, and how many were kept", () => {
    expect(lookInSentences(look(figure(90, 10), figure(78, 22)), "reply", 80)).toEqual([
      "12 more replies would have been late.",
      "90 of 100 were kept; 78 of 100 would have been.",
      "Against the proposed target of 80%: it would not have been reached.",
    ]);
    expect(lookInSentences(look(figure(90, 10), figure(91, 9)), "acknowledgement", null)).toEqual([
      "1 acknowledgement fewer would have been late.",
      "90 of 100 were kept; 91 of 100 would have been.",
    ]);
  });

  it("holds a few cases against no target", () => {
    expect(lookInSentences(look(figure(5, 0), figure(5, 0)), "reply", 95)).toEqual([
      "As many replies would have been late as were.",
      "5 of 5 were kept; 5 of 5 would have been.",
    ]);
  });

  it("does not compare what was not measured", () => {
    expect(lookInSentences(look(figure(0, 0, 40), figure(30, 10)), "reply", null)[0]).toMatch(
      /^It was not measured until now/,
    );
    expect(lookInSentences(look(figure(30, 10), figure(0, 0, 40)), "reply", null)).toEqual([
      "It would no longer be measured, so there would be no figure.",
    ]);
  });

  it("says so where there is nothing to compare", () => {
    expect(lookInSentences(look(figure(0, 0), figure(0, 0), 0), "reply", 95)).toHaveLength(1);
    expect(lookInSentences(look(figure(0, 0), figure(0, 0), 1), "reply", 95)[0]).toMatch(/^1 case came in/);
  });
});
