import { describe, expect, it } from "@jest/globals";
import type { RecordFacts } from "../../../../../src/contracts/facts.ts";
import { failed, succeeded } from "../../../../../src/domain/result.ts";
import { runDeed, takeBack } from "../../../../../src/tab/today/deeds/run-deed.ts";
import type { DeedApi } from "../../../../../src/tab/today/deeds/send-to-cases.ts";
import { unreachable } from "../../../../../src/ui/api/failure.ts";
import { aDeskRow } from "../../../../support/desk-row.ts";

const ME = { id: "officer-1", name: "Priya Shah" };

/** A service that records what it is sent, and refuses the cases that it is told to. */
const service = (refuses: readonly string[] = [], away: readonly string[] = []) => {
  const sent: RecordFacts["facts"] = [];
  const asked: number[] = [];
  const recordFacts = async ({ facts }: RecordFacts) => {
    sent.push(...facts);
    asked.push(facts.length);
    if (facts.some(({ reference }) => away.includes(reference))) return failed(unreachable);
    const cases = facts.map(({ reference, fact }) =>
      refuses.includes(reference)
        ? { reference, events: null, problem: { code: "closed", message: "It is closed." } }
        : { reference, events: [{ ...fact, seq: 2, by: { kind: "officer", ...ME } }], problem: null },
    );
    return succeeded({ cases });
  };
  return { api: { recordFacts } as unknown as DeedApi, sent, asked };
};

const rows = (count: number) => Array.from({ length: count }, (_, index) => aDeskRow(`C-${index}`));
const keyOf = (reference: string): string => `key of ${reference}`;
const hearing = () => {
  const heard: string[] = [];
  const ends = new AbortController();
  return { heard, ends, until: ends.signal, settled: (reference: string) => void heard.push(reference) };
};

describe("a deed to many cases", () => {
  it("is sent for each under a key of its own, and tells of each", async () => {
    const { api, sent } = service();
    const hear = hearing();
    const outcome = await runDeed(api, { deed: { does: "take" }, rows: rows(20), keyOf }, ME, hear);
    expect(outcome.done).toHaveLength(20);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(20);
    expect(hear.heard).toHaveLength(20);
  });

  it("goes on after one was refused, and says which and why", async () => {
    const { api } = service(["C-1"]);
    const outcome = await runDeed(api, { deed: { does: "take" }, rows: rows(4), keyOf }, ME, hearing());
    expect(outcome.done.map(({ row }) => row.reference)).toEqual(["C-0", "C-2", "C-3"]);
    expect(outcome.failed).toMatchObject([
      { row: { reference: "C-1" }, because: "It is closed.", mayPass: false },
    ]);
  });

  it("is sent for several at a time, and what found nobody there may pass", async () => {
    const { api, asked } = service([], ["C-25"]);
    const outcome = await runDeed(api, { deed: { does: "take" }, rows: rows(45), keyOf }, ME, hearing());
    expect(asked).toEqual([20, 20, 5]);
    expect(outcome.done).toHaveLength(25);
    expect(outcome.failed).toHaveLength(20);
    expect(outcome.failed[0]).toMatchObject({ because: unreachable.message, mayPass: true });
  });

  it("has a case answered with another, and takes that back as one entry of it", async () => {
    const { sent, api } = service();
    const merged: unknown[] = [];
    const mergeCases = async (reference: string, merge: unknown) => {
      merged.push([reference, merge]);
      const event = { type: "mergedInto", reference: "C-9", seq: 2, by: { kind: "officer", ...ME } };
      return succeeded({ events: [event] });
    };
    const both = { ...api, mergeCases } as unknown as DeedApi;
    const deed = { does: "merge", into: "C-9" } as const;
    const { done } = await runDeed(both, { deed, rows: rows(1), keyOf }, ME, hearing());
    expect(merged).toEqual([["C-0", { key: "key of C-0", into: "C-9" }]]);
    await takeBack(both, done, keyOf, hearing());
    expect(sent).toMatchObject([{ reference: "C-0", fact: { type: "withdrawn", withdraws: 2 } }]);
  });

  it("leaves alone what is so already, and sends nothing for it", async () => {
    const { api, sent } = service();
    const mine = aDeskRow("C-9", { owner: ME });
    const outcome = await runDeed(api, { deed: { does: "take" }, rows: [mine], keyOf }, ME, hearing());
    expect(outcome.left).toMatchObject([{ row: mine, because: "the owner stays the same" }]);
    expect(sent).toEqual([]);
  });

  it("stops when it is told to, between two cases", async () => {
    const { api, sent } = service();
    const hear = hearing();
    hear.ends.abort();
    await runDeed(api, { deed: { does: "take" }, rows: rows(20), keyOf }, ME, hear);
    expect(sent).toEqual([]);
  });

  it("is taken back as a whole: each event that it became", async () => {
    const { api, sent } = service();
    const { done } = await runDeed(api, { deed: { does: "take" }, rows: rows(3), keyOf }, ME, hearing());
    sent.length = 0;
    const undone = await takeBack(api, done, keyOf, hearing());
    expect(undone.done).toHaveLength(3);
    expect(sent.map(({ fact }) => fact)).toEqual(Array(3).fill({ type: "withdrawn", withdraws: 2 }));
  });
});
