import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Calendar } from "../../../../src/domain/calendar/calendar.ts";
import { addDays, civilDateOf, dayNumberOf } from "../../../../src/domain/calendar/civil-date.ts";
import { DEFAULT_CALENDAR } from "../../../../src/domain/calendar/default-calendar.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import { workingTimeOf } from "../../../../src/domain/calendar/working-time.ts";
import type { WorkingTime } from "../../../../src/domain/calendar/working-time.ts";
import { ZONES } from "../../../support/oracle/any-calendar.ts";
import { someLaterMoment, someMoment } from "../../../support/oracle/any-moment.ts";
import { someCalendar } from "../../../support/oracle/any-question.ts";

/** A calendar that nobody has counted with yet. */
const fresh = (changes: Partial<Calendar> = {}): WorkingTime =>
  workingTimeOf({ ...DEFAULT_CALENDAR, ...changes }, GOV_UK_BANK_HOLIDAYS);

const moment = (iso: string): number => Date.parse(iso);
const HOUR = 3_600_000;

/** Any calendar, and three moments in order. */
const someThree = fc
  .constantFrom(...ZONES)
  .chain((zone) => fc.tuple(fc.constant(zone), someMoment(zone)))
  .chain(([zone, first]) =>
    fc
      .tuple(someCalendar(first, zone), someLaterMoment(first, 30, zone), someLaterMoment(first, 30, zone))
      .map(([calendar, second, third]) => ({
        calendar,
        moments: [first, second, third].sort((a, b) => a - b) as [number, number, number],
      })),
  );

describe("open time", () => {
  it("adds up: to a moment on the way, and from there on", () => {
    fc.assert(
      fc.property(someThree, ({ calendar, moments: [a, b, c] }) => {
        const { openMillisecondsBetween: open } = workingTimeOf(calendar, GOV_UK_BANK_HOLIDAYS);
        expect(open(a, b) + open(b, c)).toBe(open(a, c));
        expect(open(c, a)).toBe(0);
        expect(open(a, c)).toBeLessThanOrEqual(c - a);
      }),
      { seed: 20_260_402, numRuns: 60 },
    );
  });

  it("is passed at exactly the moment at which it is asked for, and not before", () => {
    fc.assert(
      fc.property(
        someThree,
        fc.integer({ min: 1, max: 40 * HOUR }),
        ({ calendar, moments: [from] }, span) => {
          const working = workingTimeOf(calendar, GOV_UK_BANK_HOLIDAYS);
          const after = working.momentAfterOpen(from, span);
          expect(working.openMillisecondsBetween(from, after)).toBe(span);
          expect(working.openMillisecondsBetween(from, after - 1)).toBe(span - 1);
        },
      ),
      { seed: 20_260_402, numRuns: 60 },
    );
  });

  it.each<[string, Partial<Calendar>, string, string, number]>([
    ["a working day", {}, "2026-04-02T00:00:00.000Z", "2026-04-03T00:00:00.000Z", 8],
    ["Easter", {}, "2026-04-02T16:00:00.000Z", "2026-04-07T08:00:00.000Z", 0],
    ["a week over Easter", {}, "2026-04-02T15:00:00.000Z", "2026-04-09T15:00:00.000Z", 24],
    [
      "a Sunday of five hours from midnight to six",
      { hours: { sun: [["00:00", "06:00"]] } },
      "2026-03-28T12:00:00.000Z",
      "2026-03-29T12:00:00.000Z",
      5,
    ],
    [
      "a Sunday of seven",
      { hours: { sun: [["00:00", "06:00"]] } },
      "2026-10-24T12:00:00.000Z",
      "2026-10-25T12:00:00.000Z",
      7,
    ],
    [
      "the hour that is leapt over",
      { hours: { sun: [["01:00", "02:00"]] } },
      "2026-03-28T12:00:00.000Z",
      "2026-03-29T12:00:00.000Z",
      0,
    ],
    [
      "the hour that comes twice",
      { hours: { sun: [["01:00", "02:00"]] } },
      "2026-10-24T12:00:00.000Z",
      "2026-10-25T12:00:00.000Z",
      2,
    ],
    [
      "a whole day of 23 hours",
      { hours: { sun: [["00:00", "24:00"]] } },
      "2026-03-28T12:00:00.000Z",
      "2026-03-30T12:00:00.000Z",
      23,
    ],
    [
      "an opening on Good Friday",
      { openings: [{ date: "2026-04-03", name: null, hours: [["10:00", "12:00"]] }] },
      "2026-04-03T00:00:00.000Z",
      "2026-04-04T00:00:00.000Z",
      2,
    ],
  ])("of %s", (_, calendar, from, to, hours) => {
    expect(fresh(calendar).openMillisecondsBetween(moment(from), moment(to))).toBe(hours * HOUR);
  });
});

describe("a calendar that is first asked about a distant year", () => {
  it.each(["1901-05-14", "1999-12-30", "2009-12-31", "2036-01-01", "2050-06-07", "2199-12-31"])(
    "answers at once as it answers later: %s",
    (date) => {
      const day = dayNumberOf(date);
      const noon = day * 24 * HOUR + 12 * HOUR;
      const questions: ((working: WorkingTime) => unknown)[] = [
        (working) => working.isWorkingDay(day),
        (working) => working.workingDayAfter(day, 20),
        (working) => working.countAfter(day - 40, day + 40),
        (working) => working.countAfter(dayNumberOf("2026-04-02"), day),
        (working) => working.opensAt(day),
        (working) => working.openMillisecondsBetween(noon, noon + 400 * HOUR),
        (working) => working.momentAfterOpen(noon, 40 * HOUR),
      ];
      for (const ask of questions) {
        const working = fresh();
        const first = ask(working);
        expect(ask(working)).toEqual(first);
        for (const other of questions) other(working);
        expect(ask(working)).toEqual(first);
      }
    },
  );

  it("counts Monday to Friday there, one by one", () => {
    for (const start of ["1950-01-01", "2100-02-20"]) {
      const calendar: Partial<Calendar> = { bankHolidays: [] };
      for (let index = 0; index < 14; index += 1) {
        const date = addDays(start, index);
        const weekday = new Date(`${date}T00:00:00.000Z`).getUTCDay();
        const working = weekday !== 0 && weekday !== 6;
        expect(fresh(calendar).isWorkingDay(dayNumberOf(date))).toBe(working);
        const next = fresh(calendar).workingDayAfter(dayNumberOf(date), 1);
        const days = weekday === 5 ? 3 : weekday === 6 ? 2 : 1;
        expect(civilDateOf(next)).toBe(addDays(date, days));
      }
    }
  });

  it("finds a day that lies a thousand working days after the last that it had counted", () => {
    const working = fresh({ bankHolidays: [] });
    expect(civilDateOf(working.workingDayAfter(dayNumberOf("2035-12-31"), 1000))).toBe("2039-10-31");
  });
});

describe("the ends of the years that a calendar has counted", () => {
  it("are seen from every zone as they are from the midst of many years", () => {
    const always = [["00:00", "24:00"]] as const;
    const hours = {
      mon: always,
      tue: always,
      wed: always,
      thu: always,
      fri: always,
      sat: always,
      sun: always,
    };
    const start = moment("2026-01-01T00:00:00.000Z");
    // Wherever the years end that it has made ready: every step goes a little beyond the last.
    for (const timeZone of ["Pacific/Auckland", "Pacific/Honolulu"]) {
      for (const direction of [1, -1]) {
        const working = fresh({ timeZone, bankHolidays: [], hours });
        for (let steps = 0; steps < 6 * 365 * 4; steps += 1) {
          const from = start + direction * steps * 6 * HOUR;
          if (working.openMillisecondsBetween(from, from + HOUR) !== HOUR) {
            throw new Error(`Not open for an hour from ${new Date(from).toISOString()}`);
          }
        }
      }
    }
  });
});
