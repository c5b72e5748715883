import { describe, expect, it } from "@jest/globals";
import { shareUsed } from "../../../../src/tab/cases/share-used.ts";
import { usedShare } from "../../../../src/ui/clock/used-share.ts";
import { replied } from "../../../support/case-history.ts";
import { CALL, COMPLAINT, extendedBy, replyAt } from "../published-rules.ts";

describe("how far the ring of a clock is filled", () => {
  it.each([
    ["2026-04-04T09:00:00.000Z", 0],
    ["2026-04-10T09:00:00.000Z", 0.5],
    ["2026-04-16T09:00:00.000Z", 1],
    ["2026-04-20T09:00:00.000Z", 1],
  ])("at %s is %d of eight working days", (now, share) => {
    expect(usedShare(replyAt(now))).toBe(share);
  });

  it("follows the minutes where a promise is counted in time", () => {
    expect(usedShare(replyAt("2026-04-03T09:00:00.000Z", CALL))).toBe(0.75);
  });

  it("takes an extension into account", () => {
    const extended = [["2026-04-10T09:00:00.000Z", extendedBy(10, "2026-04-10")]] as const;
    const before = usedShare(replyAt("2026-04-15T09:00:00.000Z", COMPLAINT));
    expect(usedShare(replyAt("2026-04-15T09:00:00.000Z", COMPLAINT, extended))).toBeLessThan(before);
  });

  it("is full once it is answered", () => {
    expect(usedShare(replyAt("2026-04-08T09:00:00.000Z", {}, [["2026-04-07T09:00:00.000Z", replied]]))).toBe(
      1,
    );
  });

  it("is neither quite empty nor quite full in a list, so that it is seen to be a ring", () => {
    expect(shareUsed({ workingDaysUsed: 0, workingDaysLeft: 8 })).toBe(0.05);
    expect(shareUsed({ workingDaysUsed: 2, workingDaysLeft: 6 })).toBe(0.25);
    expect(shareUsed({ workingDaysUsed: 8, workingDaysLeft: 0 })).toBe(0.95);
    expect(shareUsed({ workingDaysUsed: null, workingDaysLeft: null })).toBe(1);
  });
});
