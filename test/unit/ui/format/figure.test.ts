import { describe, expect, it } from "@jest/globals";
import { figureInWords, targetInWords, verdictOf } from "../../../../src/ui/format/figure.ts";
import { count, counted, percent } from "../../../../src/ui/format/numbers.ts";

const figure = (
  met: number,
  denominator: number,
  share: number | null,
  targetPercent: number | null = 95,
) => ({
  met,
  denominator,
  percent: share,
  targetPercent,
});

describe("a figure in words", () => {
  it("is a percentage from ten cases on", () => {
    expect(figureInWords(figure(9, 10, 90))).toBe("90%");
    expect(figureInWords(figure(1201, 1214, 98.9))).toBe("98.9%");
  });

  it("is told in numbers under ten cases", () => {
    expect(figureInWords(figure(7, 8, 87.5))).toBe("7 of 8");
  });

  it("says that nothing is decided yet", () => {
    expect(figureInWords(figure(0, 0, null))).toBe("No cases yet");
  });
});

describe("a figure against its target", () => {
  it.each([
    [figure(96, 100, 96), "Target 95%: 1 point above", "on-target"],
    [figure(95, 100, 95), "Target 95%: exactly on it", "on-target"],
    [figure(9_496, 10_000, 95), "Target 95%: just below", "below-target"],
    [figure(9_504, 10_000, 95), "Target 95%: just above", "on-target"],
    [figure(911, 1000, 91.1), "Target 95%: 3.9 points below", "below-target"],
    [figure(7, 8, 87.5), "Target 95%", "few"],
    [figure(50, 50, 100, null), "No target set", "no-target"],
    [figure(0, 0, null), "Target 95%", "nothing-yet"],
  ])("tells %j", (asked, words, verdict) => {
    expect([targetInWords(asked), verdictOf(asked)]).toEqual([words, verdict]);
  });
});

describe("numbers", () => {
  it("are written as people here write them", () => {
    expect([count(1214), percent(100), percent(98.9), counted(1, "case", "cases")]).toEqual([
      "1,214",
      "100%",
      "98.9%",
      "1 case",
    ]);
  });
});
