import { describe, expect, it } from "@jest/globals";
import { atMostASecond } from "../../../../src/adapters/graph/at-most-a-second.ts";

describe("calls at an even pace", () => {
  it("are let through at once when there are few, and so far apart when there are many", async () => {
    let now = 1000;
    const waits: number[] = [];
    const pace = atMostASecond(
      5,
      () => now,
      async (ms) => void waits.push(ms),
    );
    await pace();
    expect(waits).toEqual([]);
    await Promise.all([pace(), pace(), pace()]);
    expect(waits).toEqual([200, 400, 600]);
    now = 5000;
    await pace();
    expect(waits).toHaveLength(3);
  });
});
