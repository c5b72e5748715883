import { describe, expect, it } from "@jest/globals";
import { createMailboxBell } from "../../../../src/server/workers/mailbox-bell.ts";
import type { Pause } from "../../../../src/server/workers/pause.ts";
import { whenNudged, type Reading } from "../../../../src/server/workers/when-nudged.ts";

const HOUSING = "housing@council.example";
const never = new AbortController().signal;

/** Nudges in memory, and waits that end only by being woken; short rests are not waited for. */
const waiting = (reading: Partial<Reading> = {}) => {
  const kept: { nudge: string | null } = { nudge: null };
  const waits: number[] = [];
  const bell = createMailboxBell();
  let during: () => void = () => undefined;
  const pause: Pause = (seconds, signal) => {
    waits.push(seconds);
    if (seconds <= 1 || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve()));
  };
  const record = {
    nudgeOf: async () => kept.nudge,
    clearNudge: async ({ nudge }: { readonly nudge: string }) => {
      if (kept.nudge === nudge) kept.nudge = null;
    },
  };
  const read = async (): Promise<Reading> => {
    during();
    return { well: true, waitSeconds: 30, caughtUp: true, mustWait: false, ...reading };
  };
  const nudge = (id: string): void => {
    kept.nudge = id;
    bell.ring({ mailbox: HOUSING, nudge: id });
  };
  return {
    ...whenNudged({ record, bell, pause }, HOUSING, read),
    ...{ kept, waits, bell, nudge },
    whileReading: (what: () => void) => {
      during = what;
    },
  };
};

const isOver = async (promise: Promise<void>): Promise<boolean> => {
  let over = false;
  void promise.then(() => (over = true));
  await new Promise((resolve) => setImmediate(resolve));
  return over;
};

describe("a mailbox that is nudged", () => {
  it("is read at once instead of at the end of the wait", async () => {
    const mailbox = waiting();
    await mailbox.round();
    const wait = mailbox.pause(30, never);
    expect(await isOver(wait)).toBe(false);
    mailbox.nudge("a");
    expect(await isOver(wait)).toBe(true);
  });

  it("is not woken by the nudge of another mailbox", async () => {
    const mailbox = waiting();
    await mailbox.round();
    const wait = mailbox.pause(30, never);
    mailbox.bell.ring({ mailbox: "revenues@council.example", nudge: "a" });
    expect(await isOver(wait)).toBe(false);
  });

  it("is nudged no more once a reading that began afterwards went to the end", async () => {
    const mailbox = waiting();
    mailbox.nudge("a");
    await mailbox.round();
    expect(mailbox.kept.nudge).toBeNull();
    const wait = mailbox.pause(30, never);
    mailbox.bell.ring({ mailbox: HOUSING, nudge: "a" });
    expect(await isOver(wait)).toBe(false);
  });

  it("is read once more when the nudge came while it was being read", async () => {
    const mailbox = waiting();
    mailbox.nudge("a");
    mailbox.whileReading(() => mailbox.nudge("b"));
    await mailbox.round();
    expect(mailbox.kept.nudge).toBe("b");
    expect(await isOver(mailbox.pause(30, never))).toBe(true);
    mailbox.whileReading(() => undefined);
    await mailbox.round();
    expect(mailbox.kept.nudge).toBeNull();
    expect(await isOver(mailbox.pause(30, never))).toBe(false);
  });

  it("is not read without a rest, however many nudges come", async () => {
    const mailbox = waiting();
    mailbox.whileReading(() => mailbox.nudge("b"));
    await mailbox.round();
    await mailbox.pause(30, never);
    expect(mailbox.waits).toEqual([1]);
  });

  it.each([
    ["after trouble", { well: false, caughtUp: false, mustWait: true }],
    ["when Microsoft 365 asks for patience", { caughtUp: false, mustWait: true, waitSeconds: 120 }],
  ])("waits as long as it must, and keeps its nudge, %s", async (_, reading) => {
    const mailbox = waiting(reading);
    mailbox.nudge("a");
    await mailbox.round();
    expect(mailbox.kept.nudge).toBe("a");
    const wait = mailbox.pause(120, never);
    mailbox.nudge("b");
    expect([await isOver(wait), mailbox.waits]).toEqual([false, [120]]);
  });

  it("keeps its nudge and stays awake while another instance reads it", async () => {
    const mailbox = waiting({ caughtUp: false });
    mailbox.nudge("a");
    await mailbox.round();
    expect(mailbox.kept.nudge).toBe("a");
    const wait = mailbox.pause(30, never);
    expect(await isOver(wait)).toBe(false);
    mailbox.nudge("b");
    expect(await isOver(wait)).toBe(true);
  });

  it("stops waiting when the service stops", async () => {
    const mailbox = waiting();
    const stop = new AbortController();
    await mailbox.round();
    const wait = mailbox.pause(30, stop.signal);
    expect(await isOver(wait)).toBe(false);
    stop.abort();
    expect(await isOver(wait)).toBe(true);
  });
});
