import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import type { Division } from "../../../../src/domain/calendar/bank-holiday.ts";
import type { Calendar } from "../../../../src/domain/calendar/calendar.ts";
import { addDays, isCivilDate } from "../../../../src/domain/calendar/civil-date.ts";
import { DEFAULT_CALENDAR } from "../../../../src/domain/calendar/default-calendar.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import { dueOf } from "../../../../src/domain/clock/due.ts";
import { DEFAULT_COUNTING } from "../../../../src/domain/standards/counting.ts";

const bankHolidays = GOV_UK_BANK_HOLIDAYS;

const keeping = (...divisions: Division[]): Calendar => ({ ...DEFAULT_CALENDAR, bankHolidays: divisions });

const CLOSED_AT_CHRISTMAS: Calendar = {
  ...DEFAULT_CALENDAR,
  closures: ["2026-12-29", "2026-12-30", "2026-12-31"].map((date) => ({ date, name: "Christmas closure" })),
};

const due = (receivedOn: string, workingDays: number, calendar: Calendar = DEFAULT_CALENDAR) =>
  dueOf({
    received: { on: receivedOn },
    allowance: { workingDays },
    counting: DEFAULT_COUNTING,
    calendar,
    bankHolidays,
  });

describe("a due date, worked out by hand", () => {
  it.each([
    ["over Easter", "2026-04-02", 8, "2026-04-16"],
    ["over Easter, to the next day", "2026-04-02", 1, "2026-04-07"],
    ["over Easter, a letter", "2026-04-02", 10, "2026-04-20"],
    ["over Easter and early May", "2026-04-02", 20, "2026-05-05"],
    ["received on Good Friday", "2026-04-03", 1, "2026-04-07"],
    ["received on a Saturday", "2026-04-11", 1, "2026-04-13"],
    ["received on a Sunday", "2026-04-12", 8, "2026-04-22"],
    ["received on Easter Monday", "2026-04-06", 8, "2026-04-16"],
    ["an ordinary week", "2026-06-01", 5, "2026-06-08"],
    ["Boxing Day is made up on Monday 28", "2026-12-24", 1, "2026-12-29"],
    ["over the end of the year", "2026-12-23", 8, "2027-01-07"],
    ["Christmas on a Saturday", "2021-12-24", 1, "2021-12-29"],
    ["New Year's Day on a Saturday", "2021-12-31", 1, "2022-01-04"],
    ["Christmas on a Sunday", "2022-12-23", 8, "2023-01-09"],
    ["2012: no holiday at the end of May", "2012-05-25", 1, "2012-05-28"],
    ["2012: two at the beginning of June", "2012-06-01", 1, "2012-06-06"],
    ["2020: early May moved, its Monday was worked", "2020-05-01", 1, "2020-05-04"],
    ["2020: early May moved to the Friday", "2020-05-07", 1, "2020-05-11"],
    ["2022: spring moved, its Monday was worked", "2022-05-27", 1, "2022-05-30"],
    ["2022: spring moved beside the Jubilee", "2022-06-01", 1, "2022-06-06"],
    ["2022: the State Funeral", "2022-09-16", 1, "2022-09-20"],
    ["2023: the Coronation", "2023-05-05", 1, "2023-05-09"],
    ["a leap day is counted", "2024-02-28", 2, "2024-03-01"],
    ["over the Sunday on which the clocks go forward", "2026-03-27", 1, "2026-03-30"],
    ["over the Sunday on which the clocks go back", "2026-10-23", 1, "2026-10-26"],
  ])("%s: %s and %i working days is %s", (_, receivedOn, workingDays, expected) => {
    expect(due(receivedOn, workingDays).on).toBe(expected);
  });

  it.each<[string, string, number, Calendar, string]>([
    ["closed between Christmas and New Year", "2026-12-24", 1, CLOSED_AT_CHRISTMAS, "2027-01-04"],
    ["2 January in Scotland", "2025-12-31", 1, keeping("scotland"), "2026-01-05"],
    ["2 January in England", "2025-12-31", 1, DEFAULT_CALENDAR, "2026-01-02"],
    ["Scotland works on Easter Monday", "2026-04-02", 1, keeping("scotland"), "2026-04-06"],
    ["St Patrick's Day", "2026-03-16", 1, keeping("northern-ireland"), "2026-03-18"],
    [
      "the union of the three divisions",
      "2021-07-03",
      20,
      keeping("england-and-wales", "scotland", "northern-ireland"),
      "2021-08-03",
    ],
    ["England and Wales alone", "2021-07-03", 20, DEFAULT_CALENDAR, "2021-07-30"],
  ])("%s: %s and %i working days", (_, receivedOn, workingDays, calendar, expected) => {
    expect(due(receivedOn, workingDays, calendar).on).toBe(expected);
  });

  it("lasts to the end of the day in the council's time zone", () => {
    expect(due("2026-04-02", 8).at).toBe("2026-04-16T22:59:59.000Z");
    expect(due("2026-12-23", 8).at).toBe("2027-01-07T23:59:59.000Z");
  });
});

describe("the explanation of a due date", () => {
  it("tells every day from receipt to the end", () => {
    const { days } = due("2026-04-02", 2);
    expect(days.map(({ date, outcome, number, name }) => [date, outcome, number, name])).toEqual([
      ["2026-04-02", "received", null, null],
      ["2026-04-03", "bank-holiday", null, "Good Friday"],
      ["2026-04-04", "weekend", null, null],
      ["2026-04-05", "weekend", null, null],
      ["2026-04-06", "bank-holiday", null, "Easter Monday"],
      ["2026-04-07", "counted", 1, null],
      ["2026-04-08", "counted", 2, null],
    ]);
  });

  it("names the holiday on which it was received, which is day zero all the same", () => {
    expect(due("2026-04-06", 1).days[0]).toEqual({
      date: "2026-04-06",
      outcome: "received",
      number: null,
      name: "Easter Monday",
      minutes: null,
    });
  });

  it("names the calendar that was counted with", () => {
    expect(due("2026-04-02", 1).calendar).toEqual({
      name: DEFAULT_CALENDAR.name,
      version: 1,
      timeZone: "Europe/London",
    });
  });

  it("warns where the list of bank holidays does not reach", () => {
    expect(due("2028-12-20", 3).warning).toBeNull();
    expect(due("2028-12-29", 3).warning).toContain("2028");
    expect(due("2010-12-20", 3).warning).toContain("2011");
  });
});

describe("any due date", () => {
  const listed = new Set(bankHolidays.divisions["england-and-wales"].map(({ date }) => date));
  const worked = (date: Temporal.PlainDate): boolean => date.dayOfWeek <= 5 && !listed.has(date.toString());

  /** The rule told as naively as it can be, with another library. */
  const told = (receivedOn: string, workingDays: number): string => {
    let date = Temporal.PlainDate.from(receivedOn);
    for (let left = workingDays; left > 0;) {
      date = date.add({ days: 1 });
      if (worked(date)) left -= 1;
    }
    return date.toString();
  };

  const aDate = fc.integer({ min: 0, max: 6500 }).map((day) => addDays("2011-01-01", day));
  const anAllowance = fc.integer({ min: 1, max: 60 });

  it("is the one that counting by hand gives", () => {
    fc.assert(
      fc.property(aDate, anAllowance, (date, allowance) => {
        expect(due(date, allowance).on).toBe(told(date, allowance));
      }),
      { numRuns: 200 },
    );
  });

  it("is a working day, reached by days without a gap, with each number once", () => {
    fc.assert(
      fc.property(aDate, anAllowance, (date, allowance) => {
        const { on, days } = due(date, allowance);
        expect(worked(Temporal.PlainDate.from(on))).toBe(true);
        expect(days.map((day) => day.date)).toEqual(days.map((_, index) => addDays(date, index)));
        expect(days.at(-1)?.date).toBe(on);
        expect(days.flatMap(({ number }) => (number === null ? [] : [number]))).toEqual(
          Array.from({ length: allowance }, (_, index) => index + 1),
        );
      }),
    );
  });

  it("never comes earlier for what was received later, nor for a longer allowance", () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 0, max: 30 }), anAllowance, (date, days, allowance) => {
        const first = due(date, allowance).on;
        expect(due(addDays(date, days), allowance).on >= first).toBe(true);
        expect(due(date, allowance + 1).on > first).toBe(true);
      }),
    );
  });

  it("never comes earlier when a closure is added", () => {
    fc.assert(
      fc.property(aDate, anAllowance, fc.integer({ min: 0, max: 60 }), (date, allowance, days) => {
        const closures = [{ date: addDays(date, days), name: "Storm" }];
        const closed = due(date, allowance, { ...DEFAULT_CALENDAR, closures });
        expect(closed.on >= due(date, allowance).on).toBe(true);
      }),
    );
  });

  it("takes only dates that exist", () => {
    expect(isCivilDate("2026-02-30")).toBe(false);
    expect(() => due("2026-02-30", 1)).toThrow(RangeError);
  });
});
