import { describe, expect, it } from "@jest/globals";
import type { SubscriptionRound } from "../../../../src/application/keep-subscribed.ts";
import { createLog } from "../../../../src/server/log.ts";
import { keepMailboxesSubscribed } from "../../../../src/server/workers/keep-subscribed.ts";
import { createPulse } from "../../../../src/server/workers/pulse.ts";
import { recordedPause } from "../../../support/watching.ts";

const MAILBOX = "housing@council.example";
const WELL: SubscriptionRound = { failed: [], mostAttempts: 0 };
const failing = (attempts: number): SubscriptionRound => ({
  failed: [{ mailbox: MAILBOX, problem: "Microsoft 365 cannot be reached", attempts }],
  mostAttempts: attempts,
});

/** Whether the worker was well after each of these rounds, and what it wrote to the log. */
const run = async (rounds: readonly SubscriptionRound[]) => {
  const stop = new AbortController();
  const lines: string[] = [];
  const pulse = createPulse();
  const wells: boolean[] = [];
  const { pause } = recordedPause();
  let at = 0;
  await keepMailboxesSubscribed(
    {
      ...{ pulse, now: () => "2026-04-08T10:00:00.000Z" },
      log: createLog("info", { write: (line: string) => void lines.push(line) }),
      pause: async (seconds, signal) => {
        wells.push(pulse.beats()[0]?.wellSince !== null);
        if (at === rounds.length) stop.abort();
        await pause(seconds, signal);
      },
      keepSubscribed: async () => rounds[at++] ?? WELL,
    },
    stop.signal,
  );
  return { wells, log: lines.map((line) => JSON.parse(line) as { level: number }), text: lines.join("") };
};

describe("keeping the mailboxes subscribed", () => {
  it("becomes a problem only after several failures in a row, and is over when it went well", async () => {
    const { wells } = await run([failing(1), failing(2), failing(3), { failed: [], mostAttempts: 3 }, WELL]);
    expect(wells).toEqual([true, true, false, false, true]);
  });

  it("warns in the log from the third failure on, and names no mailbox", async () => {
    const { log, text } = await run([failing(1), failing(2), failing(3)]);
    expect(log.map(({ level }) => level)).toEqual([30, 30, 40]);
    expect(text).not.toContain("housing");
  });
});
