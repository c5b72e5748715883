import { describe, expect, it } from "@jest/globals";
import { checkCalendar } from "../../../../src/domain/calendar/calendar-check.ts";
import type { Calendar } from "../../../../src/domain/calendar/calendar.ts";
import { DEFAULT_CALENDAR } from "../../../../src/domain/calendar/default-calendar.ts";

const withOpenings = (...openings: Calendar["openings"]): Calendar => ({ ...DEFAULT_CALENDAR, openings });
const SATURDAY = "2026-12-19";

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
    ["a time with seconds", withHours(["09:00:30", "17:00"]), "not-a-time", "hours.mon.0"],
    ["an opening at midnight of the next day", withHours(["24:00", "24:00"]), "not-a-time", "hours.mon.0"],
    [
      "an opening that is not on a date",
      withOpenings({ date: "2026-13-01", name: null, hours: [["10:00", "12:00"]] }),
      "not-a-date",
      "openings.0.date",
    ],
    [
      "an opening that closes before it opens",
      withOpenings({ date: SATURDAY, name: null, hours: [["12:00", "10:00"]] }),
      "opens-after-it-closes",
      "openings.0.hours.0",
    ],
    [
      "an opening with hours that overlap",
      withOpenings({
        date: SATURDAY,
        name: null,
        hours: [
          ["10:00", "12:00"],
          ["11:00", "13:00"],
        ],
      }),
      "hours-overlap",
      "openings.0.hours.1",
    ],
    [
      "an opening with a time that is none",
      withOpenings({ date: SATURDAY, name: null, hours: [["ten", "12:00"]] }),
      "not-a-time",
      "openings.0.hours.0",
    ],
    [
      "an opening listed twice",
      withOpenings(
        { date: SATURDAY, name: null, hours: [["10:00", "12:00"]] },
        { date: SATURDAY, name: null, hours: [["13:00", "15:00"]] },
      ),
      "opening-twice",
      "openings.1.date",
    ],
    [
      "an opening with an empty name",
      withOpenings({ date: SATURDAY, name: " ", hours: [["10:00", "12:00"]] }),
      "opening-name-empty",
      "openings.0.name",
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

  it("is none of these: open until midnight, and a closure on which a part of the day is open after all", () => {
    expect(checkCalendar(withHours(["18:00", "24:00"]))).toEqual([]);
    const closures = [{ date: SATURDAY, name: "Closed" }];
    const opening = withOpenings({ date: SATURDAY, name: "Christmas cards", hours: [["10:00", "12:00"]] });
    expect(checkCalendar({ ...opening, closures })).toEqual([]);
    expect(checkCalendar(withOpenings({ date: SATURDAY, name: null, hours: [] }))).toEqual([]);
  });

  it("may leave openings out where there are none", () => {
    const { openings, ...written } = DEFAULT_CALENDAR;
    expect(openings).toEqual([]);
    expect(checkCalendar(written)).toEqual([]);
  });

  it("is none of these: split days that touch, and a Saturday morning", () => {
    expect(checkCalendar(DEFAULT_CALENDAR)).toEqual([]);
    expect(checkCalendar(withHours(["09:00", "13:00"], ["13:00", "16:30"]))).toEqual([]);
    expect(checkCalendar({ ...DEFAULT_CALENDAR, hours: { sat: [["09:00", "13:00"]] } })).toEqual([]);
  });
});
