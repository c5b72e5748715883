import { describe, expect, it } from "@jest/globals";
import { countdownOf } from "../../../../src/ui/countdown/countdown.ts";
import { replied } from "../../../support/case-history.ts";
import { CALL, replyAt, RECEIVED } from "../published-rules.ts";

describe("one clock as it is shown", () => {
  it("tells state, date, working days left and what was promised, all in words", () => {
    const now = "2026-04-08T09:00:00.000Z";
    expect(countdownOf(replyAt(now), now, null)).toMatchObject({
      promised: "reply",
      state: "running",
      label: "Reply by",
      date: "Thu 16 April",
      standing: "6 working days left",
      target: "Within 8 working days",
      late: false,
      share: 0.25,
    });
  });

  it("names a promise in hours in hours", () => {
    expect(countdownOf(replyAt(RECEIVED, CALL), RECEIVED, null).target).toBe("Within 24 hours");
  });

  it.each([
    ["2026-04-20T09:00:00.000Z", [], true],
    ["2026-04-30T09:00:00.000Z", [["2026-04-21T10:00:00.000Z", replied]], true],
    ["2026-04-30T09:00:00.000Z", [["2026-04-10T10:00:00.000Z", replied]], false],
  ] as const)("at %s is late only when it is overdue or missed", (now, facts, late) => {
    expect(countdownOf(replyAt(now, {}, facts), now, null).late).toBe(late);
  });
});
