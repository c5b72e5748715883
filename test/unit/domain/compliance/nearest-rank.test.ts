import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { nearestRank, placeOfRank } from "../../../../src/domain/compliance/nearest-rank.ts";

const ranked = (values: readonly number[], percent: number) =>
  nearestRank(
    values.map((value) => ({ value, cases: 1 })),
    percent,
  );

describe("a rank among cases", () => {
  it.each([
    ["the middle of an odd number", [1, 2, 9], 50, 2],
    ["the lower of the two in the middle of an even number", [1, 2, 8, 9], 50, 2],
    ["the ninth of ten", [1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 90, 9],
    ["the last of nine, of which eight are not nine in ten", [1, 2, 3, 4, 5, 6, 7, 8, 50], 90, 50],
    ["the only one", [7], 90, 7],
    ["the highest for all", [3, 1, 2], 100, 3],
  ])("is %s", (_, values, percent, expected) => {
    expect(ranked(values, percent)).toBe(expected);
  });

  it("is nothing of none", () => {
    expect(nearestRank([], 50)).toBeNull();
    expect(nearestRank([{ value: 3, cases: 0 }], 50)).toBeNull();
  });

  it("is the same from counts as from single values, and always the value of a case", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 100 }),
        (values, percent) => {
          const inOrder = [...values].sort((a, b) => a - b);
          const expected = inOrder[Math.ceil((percent * values.length) / 100) - 1];
          const counts = [...new Set(values)].map((value) => ({
            value,
            cases: values.filter((each) => each === value).length,
          }));
          expect(nearestRank(counts, percent)).toBe(expected);
          expect(inOrder[placeOfRank(values.length, percent) - 1]).toBe(expected);
          expect(ranked(values, percent)).toBe(expected);
        },
      ),
    );
  });
});
