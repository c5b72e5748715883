import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { zonedTime } from "../../../src/cli/due-at.ts";

describe("a moment as it is written in its zone", () => {
  it.each([
    ["2026-04-16T22:59:59.000Z", "Europe/London", "2026-04-16T23:59:59+01:00"],
    ["2026-01-05T11:00:00.000Z", "Europe/London", "2026-01-05T11:00:00+00:00"],
    ["2026-10-25T00:30:00.000Z", "Europe/London", "2026-10-25T01:30:00+01:00"],
    ["2026-10-25T01:30:00.000Z", "Europe/London", "2026-10-25T01:30:00+00:00"],
    ["2026-01-05T11:00:00.050Z", "UTC", "2026-01-05T11:00:00.050+00:00"],
    ["2026-01-05T03:00:00.000Z", "America/New_York", "2026-01-04T22:00:00-05:00"],
    ["2026-01-05T00:00:00.000Z", "America/St_Johns", "2026-01-04T20:30:00-03:30"],
    ["2026-01-05T00:00:00.000Z", "Asia/Kathmandu", "2026-01-05T05:45:00+05:45"],
    ["1900-01-01T00:00:00.000Z", "Europe/Dublin", "1899-12-31T23:34:39-00:25:21"],
  ])("%s in %s is %s", (instant, zone, expected) => {
    expect(zonedTime(instant, zone)).toBe(expected);
  });

  it("is the same moment when it is read again", () => {
    const zones = fc.constantFrom("Europe/London", "America/New_York", "Australia/Lord_Howe", "UTC");
    const from = Date.UTC(1975, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: from, max: Date.UTC(2199, 11, 31) }), zones, (ms, zone) => {
        expect(Date.parse(zonedTime(new Date(ms).toISOString(), zone))).toBe(ms);
      }),
    );
  });
});
