import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { percentOf, targetReached } from "../../../../src/domain/compliance/percent.ts";

describe("a percentage", () => {
  it.each([
    [962, 1000, 96.2],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [8, 8, 100],
    [0, 8, 0],
    [9999, 10_000, 99.9],
    [1, 10_000, 0.1],
    [0, 0, null],
  ])("of %i in %i is %j", (part, whole, expected) => {
    expect(percentOf(part, whole)).toBe(expected);
  });

  it("is 100 only for all of them, 0 only for none, and otherwise within a tenth", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.nat(), (whole, some) => {
        const part = some % (whole + 1);
        const percent = percentOf(part, whole) as number;
        expect(percent === 100).toBe(part === whole);
        expect(percent === 0).toBe(part === 0);
        expect(Math.abs(percent - (part * 100) / whole)).toBeLessThanOrEqual(0.1 + 1e-9);
      }),
    );
  });
});

describe("a target", () => {
  it("is reached by the numbers, not by the rounded percentage", () => {
    // 94.96% is shown as 95%, and is under 95.
    expect(percentOf(9496, 10_000)).toBe(95);
    expect(targetReached({ met: 9496, denominator: 10_000, targetPercent: 95 })).toBe(false);
    expect(targetReached({ met: 9500, denominator: 10_000, targetPercent: 95 })).toBe(true);
  });

  it("is neither reached nor missed where there is none, or nothing to judge", () => {
    expect(targetReached({ met: 1, denominator: 2, targetPercent: null })).toBeNull();
    expect(targetReached({ met: 0, denominator: 0, targetPercent: 95 })).toBeNull();
  });
});
