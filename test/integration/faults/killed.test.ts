import { describe, expect, it, jest } from "@jest/globals";
import { killedAtRandom } from "../../faults/killed-at-random.ts";
import { killedEverywhere } from "../../faults/killed-everywhere.ts";

jest.setTimeout(240_000);

describe("a service that is killed", () => {
  it("at some of all writes and calls of a message's way, loses nothing and does nothing twice", async () => {
    const counts = await killedEverywhere({ every: 45 });
    expect(counts.wrong).toEqual([]);
    expect(counts.kills).toBeGreaterThanOrEqual(3);
    expect(counts.acknowledgementsSent).toBe(counts.publicMessages);
  });

  it("at random, with calls that fail and answers that are lost, loses nothing and does nothing twice", async () => {
    const counts = await killedAtRandom({ rounds: 3, seed: 11 });
    expect(counts.wrong).toEqual([]);
    expect(counts.kills).toBeGreaterThanOrEqual(1);
    expect(counts.acknowledgementsSent).toBeGreaterThan(0);
  });
});
