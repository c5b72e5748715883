import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Calendar } from "../../../../src/domain/calendar/calendar.ts";
import { addDays, dayNumberOf } from "../../../../src/domain/calendar/civil-date.ts";
import { DEFAULT_CALENDAR } from "../../../../src/domain/calendar/default-calendar.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import { daysOffOf } from "../../../../src/domain/calendar/day-off.ts";
import { isWorkingDay } from "../../../../src/domain/calendar/working-day.ts";
import { workingTimeOf } from "../../../../src/domain/calendar/working-time.ts";

const HOURS = [["09:00", "13:00"]] as const;

const CLOSED_AT_CHRISTMAS: Calendar = {
  ...DEFAULT_CALENDAR,
  closures: [
    { date: "2026-12-26", name: "Christmas closure" },
    { date: "2026-12-28", name: "Christmas closure" },
    { date: "2026-12-29", name: "Christmas closure" },
  ],
};

/** Open Tuesday, Thursday and Saturday, as a small office would be. */
const THREE_DAYS: Calendar = { ...DEFAULT_CALENDAR, hours: { tue: HOURS, thu: HOURS, sat: HOURS } };

const offOn = (date: string, calendar: Calendar = DEFAULT_CALENDAR) =>
  daysOffOf(workingTimeOf(calendar, GOV_UK_BANK_HOLIDAYS)).on(dayNumberOf(date));

describe("a working day", () => {
  it("is a day with opening hours that is neither bank holiday nor closure", () => {
    expect(offOn("2026-04-02")).toBeNull();
    expect(isWorkingDay("2026-04-02", DEFAULT_CALENDAR, GOV_UK_BANK_HOLIDAYS)).toBe(true);
    expect(isWorkingDay("2026-04-03", DEFAULT_CALENDAR, GOV_UK_BANK_HOLIDAYS)).toBe(false);
  });

  it.each([
    ["2026-04-03", "bank-holiday", "Good Friday"],
    ["2026-04-04", "weekend", null],
    ["2026-04-05", "weekend", null],
    ["2026-04-06", "bank-holiday", "Easter Monday"],
    ["2022-09-19", "bank-holiday", "Bank Holiday for the State Funeral of Queen Elizabeth II"],
  ])("%s is none: %s %s", (date, reason, name) => {
    expect(offOn(date)).toEqual({ reason, name });
  });

  it("names a closure only where the council would otherwise have been open", () => {
    expect(offOn("2026-12-26", CLOSED_AT_CHRISTMAS)).toEqual({ reason: "weekend", name: null });
    expect(offOn("2026-12-28", CLOSED_AT_CHRISTMAS)?.reason).toBe("bank-holiday");
    expect(offOn("2026-12-29", CLOSED_AT_CHRISTMAS)).toEqual({
      reason: "closure",
      name: "Christmas closure",
    });
  });

  it("tells a weekday without opening hours from a weekend", () => {
    expect(offOn("2026-04-08", THREE_DAYS)).toEqual({ reason: "not-open", name: null });
    expect(offOn("2026-04-12", THREE_DAYS)).toEqual({ reason: "weekend", name: null });
    expect(offOn("2026-04-11", THREE_DAYS)).toBeNull();
  });

  it("keeps the bank holidays of every division that the calendar names", () => {
    const union: Calendar = {
      ...DEFAULT_CALENDAR,
      bankHolidays: ["england-and-wales", "scotland", "northern-ireland"],
    };
    expect(offOn("2021-07-12", union)?.reason).toBe("bank-holiday");
    expect(offOn("2021-08-02", union)?.reason).toBe("bank-holiday");
    expect(offOn("2021-07-12")).toBeNull();
    expect(offOn("2026-04-06", { ...DEFAULT_CALENDAR, bankHolidays: ["scotland"] })).toBeNull();
  });

  it("refuses a calendar on which nothing could ever be due", () => {
    expect(() => offOn("2026-04-02", { ...DEFAULT_CALENDAR, hours: {} })).toThrow(RangeError);
  });
});

describe("the number of working days between two dates", () => {
  it("is the same counted at once and counted one by one", () => {
    const calendars = [DEFAULT_CALENDAR, CLOSED_AT_CHRISTMAS, THREE_DAYS];
    fc.assert(
      fc.property(
        fc.constantFrom(...calendars),
        fc.integer({ min: 0, max: 6500 }),
        fc.integer({ min: -20, max: 400 }),
        (calendar, start, length) => {
          const from = addDays("2011-01-01", start);
          let expected = 0;
          for (let day = 1; day <= length; day += 1) {
            if (isWorkingDay(addDays(from, day), calendar, GOV_UK_BANK_HOLIDAYS)) expected += 1;
          }
          const to = addDays(from, length);
          const working = workingTimeOf(calendar, GOV_UK_BANK_HOLIDAYS);
          expect(working.countAfter(dayNumberOf(from), dayNumberOf(to))).toBe(expected);
        },
      ),
    );
  });
});
