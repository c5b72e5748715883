import { describe, expect, it } from "@jest/globals";
import type { Calendar } from "../../../../src/domain/calendar/calendar.ts";
import { DEFAULT_CALENDAR } from "../../../../src/domain/calendar/default-calendar.ts";
import type { Allowance } from "../../../../src/domain/standards/allowance.ts";
import type { Counting } from "../../../../src/domain/standards/counting.ts";
import { dueFor } from "../../../support/due-question.ts";

const DAY: Allowance = { hours: 24 };

describe("hours by the clock", () => {
  it.each<[string, string, Partial<Counting>, string]>([
    [
      "24 hours are 24 hours on the night that is short",
      "2026-03-28T12:00:00.000Z",
      {},
      "2026-03-29T12:00:00.000Z",
    ],
    ["and on the night that is long", "2026-10-24T11:00:00.000Z", {}, "2026-10-25T11:00:00.000Z"],
    ["they run through the weekend", "2026-04-10T09:00:00.000Z", {}, "2026-04-11T09:00:00.000Z"],
    [
      "or end at the same time of the next working day",
      "2026-04-10T09:00:00.000Z",
      { dueOnNonWorkingDay: "next-working-day" },
      "2026-04-13T09:00:00.000Z",
    ],
    [
      "the same time on the wall, should the clocks change between",
      "2026-03-27T09:00:00.000Z",
      { dueOnNonWorkingDay: "next-working-day" },
      "2026-03-30T08:00:00.000Z",
    ],
    ["a date without a time counts from its start", "2026-03-29", {}, "2026-03-30T00:00:00.000Z"],
    [
      "after the cut-off they start with the next working day: Tuesday after Easter",
      "2026-04-02T15:00:00.001Z",
      { cutOff: "16:00" },
      "2026-04-07T23:00:00.000Z",
    ],
    [
      "a Saturday treated as Monday starts with Monday",
      "2026-04-11T10:00:00.000Z",
      { receivedOnNonWorkingDay: "treat-as-next-working-day" },
      "2026-04-13T23:00:00.000Z",
    ],
    [
      "a promise in hours ends at its moment, whatever is said of days that end with the close",
      "2026-04-08T18:00:00.000Z",
      { dueTime: "close" },
      "2026-04-09T18:00:00.000Z",
    ],
  ])("%s", (_, received, counting, at) => {
    expect(dueFor(received, { allowance: DAY, counting }).at).toBe(at);
  });

  it("may be minutes and seconds", () => {
    expect(dueFor("2026-03-29T00:59:00.000Z", { allowance: { minutes: 2 } }).at).toBe(
      "2026-03-29T01:01:00.000Z",
    );
    expect(dueFor("2026-12-31T23:59:50.000Z", { allowance: { seconds: 20 } })).toMatchObject({
      on: "2027-01-01",
      at: "2027-01-01T00:00:10.000Z",
    });
  });
});

describe("working minutes", () => {
  const SPLIT: Calendar = {
    ...DEFAULT_CALENDAR,
    hours: {
      mon: [
        ["09:00", "13:00"],
        ["14:00", "17:00"],
      ],
      thu: [
        ["08:00", "08:45"],
        ["09:45", "17:00"],
      ],
      fri: [["09:00", "17:00"]],
    },
  };
  /** Open on Sundays from midnight to six. */
  const NIGHT: Calendar = { ...DEFAULT_CALENDAR, hours: { sun: [["00:00", "06:00"]] } };

  it.each<[string, string, number, Calendar, string]>([
    ["within a day", "2026-04-08T08:00:00.000Z", 60, DEFAULT_CALENDAR, "2026-04-08T09:00:00.000Z"],
    [
      "before the service opens they wait for it",
      "2026-04-08T05:00:00.000Z",
      60,
      DEFAULT_CALENDAR,
      "2026-04-08T09:00:00.000Z",
    ],
    [
      "over Easter: an hour on Thursday, an hour on Tuesday",
      "2026-04-02T15:00:00.000Z",
      120,
      DEFAULT_CALENDAR,
      "2026-04-07T09:00:00.000Z",
    ],
    [
      "that end with the close are due at the close",
      "2026-04-10T15:00:00.000Z",
      60,
      DEFAULT_CALENDAR,
      "2026-04-10T16:00:00.000Z",
    ],
    [
      "from the close they begin next morning",
      "2026-04-10T16:00:00.000Z",
      60,
      DEFAULT_CALENDAR,
      "2026-04-13T09:00:00.000Z",
    ],
    ["through a lunch hour", "2026-04-13T11:30:00.000Z", 60, SPLIT, "2026-04-13T13:30:00.000Z"],
    ["that end as lunch begins", "2026-04-13T11:30:00.000Z", 30, SPLIT, "2026-04-13T12:00:00.000Z"],
    [
      "through the training on Thursday morning",
      "2026-04-09T07:30:00.000Z",
      30,
      SPLIT,
      "2026-04-09T09:00:00.000Z",
    ],
    [
      "the short night has five hours from midnight to six",
      "2026-03-29T00:00:00.000Z",
      300,
      NIGHT,
      "2026-03-29T05:00:00.000Z",
    ],
    ["and not a minute more", "2026-03-29T00:00:00.000Z", 301, NIGHT, "2026-04-04T23:01:00.000Z"],
    ["the long night has seven", "2026-10-24T23:00:00.000Z", 420, NIGHT, "2026-10-25T06:00:00.000Z"],
    ["and not a minute more either", "2026-10-24T23:00:00.000Z", 421, NIGHT, "2026-11-01T00:01:00.000Z"],
    [
      "the second of the two hours from one to two counts as well",
      "2026-10-25T01:00:00.000Z",
      60,
      NIGHT,
      "2026-10-25T02:00:00.000Z",
    ],
  ])("%s", (_, received, workingMinutes, calendar, at) => {
    expect(dueFor(received, { allowance: { workingMinutes }, calendar }).at).toBe(at);
  });

  it("that end with a close at midnight are not moved on, though that is the first moment of a Saturday", () => {
    const calendar: Calendar = { ...DEFAULT_CALENDAR, hours: { fri: [["22:00", "24:00"]] } };
    const counting = { dueOnNonWorkingDay: "next-working-day" } as const;
    expect(
      dueFor("2026-04-17T08:00:00.000Z", { allowance: { workingMinutes: 120 }, calendar, counting }).at,
    ).toBe("2026-04-17T23:00:00.000Z");
  });

  it("tell the minutes of each day, with the days between", () => {
    const { days } = dueFor("2026-04-02T15:00:00.000Z", { allowance: { workingMinutes: 120 } });
    expect(days.map(({ date, outcome, minutes }) => [date, outcome, minutes])).toEqual([
      ["2026-04-02", "received", 60],
      ["2026-04-03", "bank-holiday", null],
      ["2026-04-04", "weekend", null],
      ["2026-04-05", "weekend", null],
      ["2026-04-06", "bank-holiday", null],
      ["2026-04-07", "counted", 60],
    ]);
  });
});
