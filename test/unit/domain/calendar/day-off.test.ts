import { describe, expect, it } from "@jest/globals";
import type { Calendar } from "../../../../src/domain/calendar/calendar.ts";
import { dayNumberOf } from "../../../../src/domain/calendar/civil-date.ts";
import { daysOffOf } from "../../../../src/domain/calendar/day-off.ts";
import { DEFAULT_CALENDAR } from "../../../../src/domain/calendar/default-calendar.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import { workingTimeOf } from "../../../../src/domain/calendar/working-time.ts";

const daysOff = (changes: Partial<Calendar> = {}) =>
  daysOffOf(workingTimeOf({ ...DEFAULT_CALENDAR, ...changes }, GOV_UK_BANK_HOLIDAYS));

const off = (date: string, changes: Partial<Calendar> = {}) => daysOff(changes).on(dayNumberOf(date));

const OPENINGS: Partial<Calendar> = {
  openings: [
    { date: "2026-04-03", name: "Open on Good Friday", hours: [["10:00", "12:00"]] },
    { date: "2026-04-07", name: "Flood", hours: [] },
    { date: "2026-04-11", name: null, hours: [["09:00", "24:00"]] },
  ],
  closures: [{ date: "2026-04-08", name: "Training" }],
};

describe("why a day is off", () => {
  it.each([
    ["2026-04-03", null],
    ["2026-04-04", { reason: "weekend", name: null }],
    ["2026-04-06", { reason: "bank-holiday", name: "Easter Monday" }],
    ["2026-04-07", { reason: "not-open", name: "Flood" }],
    ["2026-04-08", { reason: "closure", name: "Training" }],
    ["2026-04-11", null],
    ["2026-12-25", { reason: "bank-holiday", name: "Christmas Day" }],
  ])("%s", (date, expected) => {
    expect(off(date, OPENINGS)).toEqual(expected);
  });

  it("is asked in vain of an ordinary day, however often", () => {
    const days = daysOff();
    expect(days.on(dayNumberOf("2026-04-02"))).toBeNull();
    expect(days.on(dayNumberOf("2026-04-04"))).toEqual(days.on(dayNumberOf("2026-04-05")));
    expect(days.on(dayNumberOf("1901-01-06"))).toEqual({ reason: "weekend", name: null });
    expect(days.on(dayNumberOf("2199-01-05"))).toEqual({ reason: "weekend", name: null });
  });

  it("names a day that two divisions keep after the first of them", () => {
    expect(off("2026-01-01", { bankHolidays: ["scotland", "england-and-wales"] })?.name).toMatch(/New Year/);
    expect(off("2026-01-02", { bankHolidays: ["england-and-wales", "scotland"] })?.name).toMatch(
      /2nd January/,
    );
  });
});

describe("special openings", () => {
  it("are known by name", () => {
    const days = daysOff(OPENINGS);
    expect(days.openingOn(dayNumberOf("2026-04-03"))).toBe("Open on Good Friday");
    expect(days.openingOn(dayNumberOf("2026-04-11"))).toBeNull();
    expect(days.openingOn(dayNumberOf("2026-04-02"))).toBeNull();
  });
});

describe("the years of which the bank holidays are known", () => {
  it("are those of the list, and of no interest to a calendar without any", () => {
    expect(daysOff().covered).toEqual({ from: "2011-01-01", to: "2028-12-31" });
    expect(daysOff({ bankHolidays: [] }).covered).toBeNull();
  });
});
