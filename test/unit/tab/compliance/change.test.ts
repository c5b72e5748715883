import { describe, expect, it } from "@jest/globals";
import { percentOf } from "../../../../src/domain/compliance/percent.ts";
import { changeInShort, changeInWords, changeSince } from "../../../../src/tab/compliance/change.ts";

const share = (met: number, denominator: number) => ({
  met,
  denominator,
  percent: percentOf(met, denominator),
});
const told = (now: ReturnType<typeof share>, then: ReturnType<typeof share> | null) => {
  const change = changeSince(now, then);
  return [changeInWords(change, "July to September 2026"), changeInShort(change)];
};

describe("what became of a share", () => {
  it("is told in percentage points, by what stands written", () => {
    expect(told(share(962, 1000), share(950, 1000))).toEqual([
      "1.2 points up on July to September 2026",
      "+1.2",
    ]);
    expect(told(share(947, 1000), share(950, 1000))).toEqual([
      "0.3 points down on July to September 2026",
      "\u22120.3",
    ]);
    expect(told(share(96, 100), share(95, 100))[0]).toBe("1 point up on July to September 2026");
  });

  it("is nothing where both are written the same, whatever lies behind", () => {
    expect(told(share(9_501, 10_000), share(9_502, 10_000))).toEqual([
      "No change on July to September 2026",
      "0",
    ]);
  });

  it("is not told of few cases on either side: what it was is said instead", () => {
    expect(told(share(96, 100), share(7, 8))).toEqual(["July to September 2026: 7 of 8", "7 of 8"]);
    expect(told(share(7, 8), share(96, 100))).toEqual(["July to September 2026: 96%", "96%"]);
  });

  it("is not told where one side has nothing", () => {
    expect(told(share(96, 100), null)).toEqual(["July to September 2026: nothing to compare with", ""]);
    expect(told(share(0, 0), share(96, 100))[1]).toBe("");
  });
});
