import { describe, expect, it } from "@jest/globals";
import { keptHeaders } from "../../../../src/adapters/graph/kept-headers.ts";

describe("what is kept of the headers of a mail", () => {
  it("is what the rules and the thread need, wherever it stands, and the others up to a bound", () => {
    const many = Array.from({ length: 500 }, (_, n) => [`X-Filler-${n}`, "x"] as const);
    const kept = keptHeaders([
      ...many,
      ["Auto-Submitted", "auto-replied"],
      ["References", "<1@a.example>"],
      ["DKIM-Signature", "v=1"],
      ["Subject", "Bins"],
    ]);
    expect(kept).toHaveLength(12);
    expect(kept.slice(-2)).toEqual([
      ["auto-submitted", "auto-replied"],
      ["references", "<1@a.example>"],
    ]);
  });

  it("is decoded, on one line and of bounded length", () => {
    const [list, long] = keptHeaders([
      ["List-Id", "=?utf-8?B?Q2Fmw6k=?=\r\n X-Evil: 1\u0000"],
      ["X-Long", "🏠".repeat(5_000)],
    ]);
    expect(list).toEqual(["list-id", "Café X-Evil: 1"]);
    expect(long?.[1].length).toBeLessThanOrEqual(1_000);
    expect(long?.[1]).not.toMatch(/\p{Cs}/u);
  });

  it("is at most five of one name, so that a flood cannot push the others out", () => {
    const flood = Array.from({ length: 1_000 }, () => ["Received", "by relay"] as const);
    expect(keptHeaders([...flood, ["Precedence", "bulk"]]).map(([name]) => name)).toEqual([
      "received",
      "received",
      "received",
      "received",
      "received",
      "precedence",
    ]);
  });
});
