import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import {
  addDays,
  civilDateOf,
  dayNumberOf,
  isCivilDate,
  weekdayOf,
} from "../../../../src/domain/calendar/civil-date.ts";

const FIRST = dayNumberOf("0001-01-01");
const LAST = dayNumberOf("9999-12-31");

describe("a civil date", () => {
  it("is day 0 on 1 January 1970", () => {
    expect(dayNumberOf("1970-01-01")).toBe(0);
    expect(civilDateOf(0)).toBe("1970-01-01");
  });

  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-04-02", 0, "2026-04-02"],
  ])("%s and %i days is %s", (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it("agrees with Temporal on every day from the year 1 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (day) => {
        const expected = Temporal.PlainDate.from("1970-01-01").add({ days: day });
        const date = civilDateOf(day);
        expect(date).toBe(expected.toString());
        expect(dayNumberOf(date)).toBe(day);
        expect(weekdayOf(date)).toBe(
          ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][expected.dayOfWeek - 1],
        );
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-4-2",
    "0000-01-01",
    "2026-04-02T00:00",
    " 2026-04-02",
    "",
  ])("%j is not one", (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => dayNumberOf(text)).toThrow(RangeError);
  });

  it("does not run past the year 9999, where dates would no longer compare as text", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
  });
});
