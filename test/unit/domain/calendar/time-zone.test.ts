import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import {
  civilDateAt,
  instantAt,
  isTimeZone,
  timeOfDayAt,
} from "../../../../src/domain/calendar/time-zone.ts";

const LONDON = "Europe/London";

/** Zones with the odd habits: half an hour of summer time, a lost day, a change at midnight, negative winter time. */
const ZONES = [
  LONDON,
  "Europe/Dublin",
  "UTC",
  "America/New_York",
  "America/Havana",
  "Atlantic/Azores",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Asia/Kathmandu",
  "Africa/Casablanca",
] as const;

const aZone = fc.constantFrom(...ZONES);
const aMoment = fc
  .date({ min: new Date("1975-01-01T00:00:00Z"), max: new Date("2036-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString());

describe("the date on the wall", () => {
  it.each([
    ["2026-01-15T23:30:00.000Z", "2026-01-15", "23:30"],
    ["2026-06-01T23:30:00.000Z", "2026-06-02", "00:30"],
    ["2026-06-01T22:59:59.999Z", "2026-06-01", "23:59"],
    ["2026-06-01T23:00:00.000Z", "2026-06-02", "00:00"],
    // The clocks go forward at 01:00 on 29 March 2026 ...
    ["2026-03-29T00:59:59.000Z", "2026-03-29", "00:59"],
    ["2026-03-29T01:00:00.000Z", "2026-03-29", "02:00"],
    ["2026-03-29T23:30:00.000Z", "2026-03-30", "00:30"],
    // ... and back at 02:00 on 25 October 2026.
    ["2026-10-24T23:30:00.000Z", "2026-10-25", "00:30"],
    ["2026-10-25T00:59:00.000Z", "2026-10-25", "01:59"],
    ["2026-10-25T01:00:00.000Z", "2026-10-25", "01:00"],
    ["2026-10-25T23:30:00.000Z", "2026-10-25", "23:30"],
    ["2025-12-31T23:59:59.000Z", "2025-12-31", "23:59"],
  ])("in London at %s it is %s, %s", (instant, date, time) => {
    expect(civilDateAt(instant, LONDON)).toBe(date);
    expect(timeOfDayAt(instant, LONDON)).toBe(time);
  });

  it("agrees with Temporal in zones with odd habits", () => {
    fc.assert(
      fc.property(aMoment, aZone, (instant, zone) => {
        const expected = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
        expect(civilDateAt(instant, zone)).toBe(expected.toPlainDate().toString());
        expect(timeOfDayAt(instant, zone)).toBe(expected.toPlainTime().toString().slice(0, 5));
      }),
      { numRuns: 3000 },
    );
  });

  it("refuses what is not a moment or not a zone", () => {
    expect(() => civilDateAt("soon", LONDON)).toThrow(RangeError);
    expect(() => civilDateAt("2026-06-01T23:00:00.000Z", "Europe/Bolsover")).toThrow(RangeError);
    expect(isTimeZone("Europe/Bolsover")).toBe(false);
    expect(isTimeZone(LONDON)).toBe(true);
  });
});

describe("the moment at which the wall clock shows a time", () => {
  it("moves forward by the hour that is leapt over in spring", () => {
    expect(instantAt("2026-03-29", "01:30", LONDON)).toBe("2026-03-29T01:30:00.000Z");
    expect(timeOfDayAt(instantAt("2026-03-29", "01:30", LONDON), LONDON)).toBe("02:30");
  });

  it("is the first of the two in autumn", () => {
    expect(instantAt("2026-10-25", "01:30", LONDON)).toBe("2026-10-25T00:30:00.000Z");
  });

  it("agrees with Temporal on both Sundays, to the minute", () => {
    for (const date of ["2026-03-29", "2026-10-25"]) {
      for (let minute = 0; minute < 24 * 60; minute += 1) {
        const time = Temporal.PlainTime.from("00:00").add({ minutes: minute }).toString().slice(0, 5);
        const expected = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(LONDON);
        expect(instantAt(date, time, LONDON)).toBe(new Date(expected.epochMilliseconds).toISOString());
      }
    }
  });

  it("agrees with Temporal in zones with odd habits", () => {
    fc.assert(
      fc.property(aMoment, aZone, (moment, zone) => {
        const [date = "", time = ""] = moment.slice(0, 19).split("T");
        const expected = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone);
        expect(instantAt(date, time, zone)).toBe(new Date(expected.epochMilliseconds).toISOString());
      }),
      { numRuns: 3000 },
    );
  });

  it("refuses a time or a date that does not exist", () => {
    expect(() => instantAt("2026-03-29", "24:00", LONDON)).toThrow(RangeError);
    expect(() => instantAt("2026-02-30", "09:00", LONDON)).toThrow(RangeError);
  });
});
