import { describe, expect, it } from "@jest/globals";
import { rankAmong, ranksAt } from "../../../../src/tab/cases/ranks.ts";

describe("the cases in the order of their working days", () => {
  it("have the median in the middle, the lower of two, and the 90th percentile near the end", () => {
    expect([1, 4, 5, 105].map((cases) => rankAmong(cases, "median"))).toEqual([1, 2, 3, 53]);
    expect([1, 4, 10, 105].map((cases) => rankAmong(cases, "p90"))).toEqual([1, 4, 9, 95]);
  });

  it("are called by the rank that they have, a single one by both", () => {
    expect([52, 53, 95, 96].map((place) => ranksAt(place, 105))).toEqual([[], ["median"], ["p90"], []]);
    expect(ranksAt(1, 1)).toEqual(["median", "p90"]);
  });
});
