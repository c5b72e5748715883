import { describe, expect, it } from "@jest/globals";
import { SMALL, smallTrendLine } from "../../../../src/tab/compliance/small-trend.ts";

const points = (...values: readonly (readonly [percent: number | null, target: number | null])[]) =>
  values.map(([percent, target]) => ({ percent, target }));

describe("a small trend", () => {
  it("is not drawn of fewer than two values", () => {
    expect(smallTrendLine(points([96, 95], [null, null]))).toBeNull();
  });

  it("has the target of each period, as wide as the drawing", () => {
    const drawn = smallTrendLine(points([94, 90], [96, 90], [97, 95], [98, 95]));
    const [line = []] = drawn?.targets ?? [];
    expect(line.map(([x]) => x)).toEqual([0, SMALL.width / 2, SMALL.width / 2, SMALL.width]);
    const [before, , , after] = line.map(([, y]) => y);
    expect(before).toBeGreaterThan(after ?? Infinity);
  });

  it("has none without a target", () => {
    expect(smallTrendLine(points([94, null], [96, null]))?.targets).toEqual([]);
  });
});
