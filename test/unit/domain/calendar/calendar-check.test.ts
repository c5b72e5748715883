import { describe, expect, it } from "@jest/globals";
import { checkCalendar } from "../../../../src/domain/calendar/calendar-check.ts";
import type { Calendar } from "../../../../src/domain/calendar/calendar.ts";
import { DEFAULT_CALENDAR } from "../../../../src/domain/calendar/default-calendar.ts";

const withHours = (...mon: [string, string][]): Calendar => ({ ...DEFAULT_CALENDAR, hours: { mon } });

describe("a calendar that could not be counted with", () => {
  it.each<[string, Calendar, string, string]>([
    [
      "an unknown time zone",
      { ...DEFAULT_CALENDAR, timeZone: "Europe/Bolsover" },
      "time-zone-unknown",
      "timeZone",
    ],
    ["no working day", { ...DEFAULT_CALENDAR, hours: { mon: [] } }, "no-working-day", "hours"],
    ["closing before it opens", withHours(["17:00", "09:00"]), "opens-after-it-closes", "hours.mon.0"],
    ["closing as it opens", withHours(["09:00", "09:00"]), "opens-after-it-closes", "hours.mon.0"],
    ["hours that overlap", withHours(["09:00", "13:00"], ["12:30", "17:00"]), "hours-overlap", "hours.mon.1"],
    ["a time that is none", withHours(["9am", "17:00"]), "not-a-time", "hours.mon.0"],
    [
      "a closure that is not a date",
      { ...DEFAULT_CALENDAR, closures: [{ date: "2026-02-30", name: "Closed" }] },
      "not-a-date",
      "closures.0.date",
    ],
    [
      "a closure listed twice",
      {
        ...DEFAULT_CALENDAR,
        closures: [
          { date: "2026-12-29", name: "Closed" },
          { date: "2026-12-29", name: "Closed" },
        ],
      },
      "closure-twice",
      "closures.1.date",
    ],
    [
      "an unknown division",
      { ...DEFAULT_CALENDAR, bankHolidays: ["wales" as "scotland"] },
      "division-unknown",
      "bankHolidays.0",
    ],
  ])("is told by its field: %s", (_, calendar, code, field) => {
    expect(checkCalendar(calendar)).toContainEqual(expect.objectContaining({ code, field }));
  });

  it("is told everything at once, in sentences", () => {
    const failures = checkCalendar({ ...withHours(["17:00", "09:00"]), timeZone: "Nowhere" });
    expect(failures.map(({ code }) => code)).toEqual(["time-zone-unknown", "opens-after-it-closes"]);
    expect(failures[1]?.message).toBe(
      "Monday opens at 17:00 and closes at 09:00. It has to open before it closes.",
    );
  });

  it("is none of these: split days that touch, and a Saturday morning", () => {
    expect(checkCalendar(DEFAULT_CALENDAR)).toEqual([]);
    expect(checkCalendar(withHours(["09:00", "13:00"], ["13:00", "16:30"]))).toEqual([]);
    expect(checkCalendar({ ...DEFAULT_CALENDAR, hours: { sat: [["09:00", "13:00"]] } })).toEqual([]);
  });
});
