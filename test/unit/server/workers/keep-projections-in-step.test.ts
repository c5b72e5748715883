import { describe, expect, it } from "@jest/globals";
import { NOT_SET_UP } from "../../../../src/application/refusal.ts";
import type { BringProjectionsUpToDate } from "../../../../src/application/use-cases.ts";
import { failed, succeeded } from "../../../../src/domain/result.ts";
import { createLog } from "../../../../src/server/log.ts";
import { keepProjectionsInStep } from "../../../../src/server/workers/keep-projections-in-step.ts";
import { createPulse } from "../../../../src/server/workers/pulse.ts";

/** Runs the worker over pages of so many cases; what it waited, logged, and whether it was well. */
const goThrough = async (
  pages: readonly (number | null)[],
): Promise<{
  readonly waits: readonly number[];
  readonly log: string;
  readonly wellSince: string | null;
}> => {
  const [waits, lines] = [[] as number[], [] as string[]];
  const stop = new AbortController();
  const pulse = createPulse();
  const bringProjectionsUpToDate: BringProjectionsUpToDate = async () => {
    const cases = pages[waits.length] ?? null;
    return cases === null ? failed(NOT_SET_UP) : succeeded({ cases });
  };
  await keepProjectionsInStep(
    {
      useCases: { bringProjectionsUpToDate },
      pulse,
      pause: async (seconds) => {
        if (waits.push(seconds) >= pages.length) stop.abort();
      },
      now: () => "2026-04-09T09:00:00.000Z",
      log: createLog("info", { write: (line: string) => void lines.push(line) }),
    },
    stop.signal,
  );
  return { waits, log: lines.join(""), wellSince: pulse.beats()[0]?.wellSince ?? null };
};

describe("folding anew what an older release folded", () => {
  it("goes on from page to page, tells how many it were, and then looks once an hour", async () => {
    const { waits, log } = await goThrough([500, 12, 0, 0]);
    expect(waits).toEqual([0, 0, 3600, 3600]);
    expect(log).toContain('"cases":512');
    expect(log.match(/folded/g)).toHaveLength(1);
  });

  it("says nothing where nothing is left of an older release", async () => {
    expect((await goThrough([0])).log).toBe("");
  });

  it("is well before anything is set up", async () => {
    const { waits, wellSince } = await goThrough([null]);
    expect(waits).toEqual([3600]);
    expect(wellSince).not.toBeNull();
  });
});
