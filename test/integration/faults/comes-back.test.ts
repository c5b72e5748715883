import { describe, expect, it, jest } from "@jest/globals";
import { cannotBeProcessed } from "../../faults/cannot-be-processed.ts";
import { oldBackup } from "../../faults/old-backup.ts";
import { postgresKilled } from "../../faults/postgres-killed.ts";
import { twoInstances } from "../../faults/two-instances.ts";
import { weekWithoutGraph } from "../../faults/week-without-graph.ts";

jest.setTimeout(240_000);

describe("after a fault", () => {
  it("of seven days of Microsoft 365 and its delta tokens, catches up within the limits and reports what was late", async () => {
    const counts = await weekWithoutGraph({ lettersADay: 6, restarts: true });
    expect(counts.wrong).toEqual([]);
    expect(counts.callsFailed).toBeGreaterThan(0);
    expect(counts.mostCallsAtOnce).toBeLessThanOrEqual(4);
    expect(counts.mostSentInAMinute).toBeLessThanOrEqual(30);
    expect(counts.refusedAsTooMany).toBe(0);
    expect(counts.expectedLate).toBeGreaterThan(0);
    expect(counts.reportedLate).toBe(counts.expectedLate);
  });

  it("of a database that was put back to an old backup, sends no acknowledgement again", async () => {
    const counts = await oldBackup({ letters: 3 });
    expect(counts.wrong).toEqual([]);
    expect(counts.inBackup).toEqual({ sent: 3, sending: 3, wanted: 3 });
    expect(counts.sentBefore).toBe(12);
    expect(counts.acknowledgementsSent).toBe(15);
  });

  it("of PostgreSQL, loses nothing and is well again within a minute", async () => {
    const counts = await postgresKilled({ kind: "served", kills: 1 });
    expect(counts.wrong).toEqual([]);
    expect(counts.sameProcess).toBe(true);
    expect(Math.max(...counts.wellAfterSeconds)).toBeLessThanOrEqual(60);
  });

  it("of one of two instances, which shared the work, the other does it all, and nothing doubles", async () => {
    const counts = await twoInstances({ mails: 40, seed: 5 });
    expect(counts.wrong).toEqual([]);
    expect(Math.min(...counts.recordedBy)).toBeGreaterThan(0);
    expect(Math.min(...counts.settledBy)).toBeGreaterThan(0);
  });

  it("in a message that cannot be processed, tries three times, starts its case from the receipt, and delays no other", async () => {
    const counts = await cannotBeProcessed({ bad: 2, neighbours: 6 });
    expect(counts.wrong).toEqual([]);
    expect(counts.tries).toEqual([3, 3]);
    expect(counts.shown).toBe(2);
    expect(counts.fromReceipt).toBe(2);
    expect(counts.neighboursFirst).toBe(true);
  });
});
