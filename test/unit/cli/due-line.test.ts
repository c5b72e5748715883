import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { BatchCalendars } from "../../../src/cli/due-batch-calendar.ts";
import { answerLine } from "../../../src/cli/due-line.ts";
import type { DueAnswerLine } from "../../../src/contracts/due-question.ts";

const WEEK = Object.fromEntries(
  ["mon", "tue", "wed", "thu", "fri"].map((day) => [
    day,
    [
      ["09:00", "13:00"],
      ["14:00", "17:00"],
    ],
  ]),
);

const CALENDAR = { timeZone: "Europe/London", hours: WEEK, bankHolidays: ["england-and-wales"] };

const QUESTION = {
  id: "a",
  received: "2026-04-02T16:05",
  allowance: { workingDays: 8 },
  calendar: CALENDAR,
} as const;

const ask = (changes: Readonly<Record<string, unknown>> = {}): DueAnswerLine =>
  answerLine(JSON.stringify({ ...QUESTION, ...changes }), new BatchCalendars());

const dueAt = (changes: Readonly<Record<string, unknown>>): string => {
  const answer = ask(changes);
  if ("error" in answer) throw new Error(`${answer.field}: ${answer.error}`);
  return answer.dueAt;
};

const calendar = (changes: Readonly<Record<string, unknown>>) => ({ calendar: { ...CALENDAR, ...changes } });

describe("a line of a batch", () => {
  it("is answered with the date, the moment and every day", () => {
    expect(ask()).toEqual({
      id: "a",
      dueOn: "2026-04-16",
      dueAt: "2026-04-16T23:59:59+01:00",
      explanation: expect.arrayContaining([
        "Thu 2 April: received, day 0",
        "Fri 3 April: Good Friday, not counted",
        "Tue 7 April: day 1",
        "Thu 16 April: day 8, due by the end of the day",
      ]),
    });
  });

  it("keeps its id, whether text or number", () => {
    expect(ask({ id: "HS/2026 ½" }).id).toBe("HS/2026 ½");
    expect(ask({ id: 17 }).id).toBe(17);
    expect(ask({ id: "", received: "never" }).id).toBe("");
    expect(ask({ id: 0, received: "never" }).id).toBe(0);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ["a date alone", { received: "2026-04-02" }, "2026-04-16T23:59:59+01:00"],
    ["a moment with an offset", { received: "2026-04-02T16:05:00+01:00" }, "2026-04-16T23:59:59+01:00"],
    ["the date of the council's wall", { received: "2026-06-01T23:30Z" }, "2026-06-12T23:59:59+01:00"],
    ["calendar days", { allowance: { calendarDays: 20 } }, "2026-04-22T23:59:59+01:00"],
    ["a calendar month", { allowance: { calendarMonths: 1 } }, "2026-05-02T23:59:59+01:00"],
    [
      "a month that ends on a Saturday, moved on",
      { allowance: { calendarMonths: 1 }, counting: { dueOnNonWorkingDay: "next-working-day" } },
      "2026-05-05T23:59:59+01:00",
    ],
    ["working minutes past the close", { allowance: { workingMinutes: 120 } }, "2026-04-07T10:05:00+01:00"],
    ["hours, weekend or not", { allowance: { hours: 24 } }, "2026-04-03T16:05:00+01:00"],
    [
      "milliseconds, where there are some",
      { allowance: { hours: 24 }, received: "2026-04-02T16:05:07.25" },
      "2026-04-03T16:05:07.250+01:00",
    ],
    [
      "winter, written with its offset",
      { allowance: { hours: 1 }, received: "2026-01-05T10:00Z" },
      "2026-01-05T11:00:00+00:00",
    ],
    [
      "hours over the change of the clocks",
      { allowance: { hours: 24 }, received: "2026-03-28T12:00" },
      "2026-03-29T13:00:00+01:00",
    ],
    ["a cut-off", { counting: { cutOff: "16:00" } }, "2026-04-17T23:59:59+01:00"],
    ["no cut-off", { counting: { cutOff: null } }, "2026-04-16T23:59:59+01:00"],
    [
      "a Saturday that is moved",
      {
        received: "2026-06-06",
        allowance: { workingDays: 1 },
        counting: { receivedOnNonWorkingDay: "treat-as-next-working-day" },
      },
      "2026-06-09T23:59:59+01:00",
    ],
    [
      "the day of receipt as the first",
      { allowance: { workingDays: 1 }, counting: { dayOne: "day-of-receipt", dueTime: "close" } },
      "2026-04-02T17:00:00+01:00",
    ],
    [
      "a closure and an opening",
      {
        received: "2026-12-24",
        allowance: { workingDays: 1 },
        ...calendar({
          closures: ["2026-12-29", { date: "2026-12-30", name: "Offices closed" }],
          openings: [{ date: "2026-12-30", hours: [["10:00", "12:00"]] }],
        }),
        counting: { dueTime: "close" },
      },
      "2026-12-30T12:00:00+00:00",
    ],
    [
      "a closure that is listed twice",
      {
        received: "2026-12-24",
        allowance: { workingDays: 1 },
        ...calendar({ closures: ["2026-12-29", "2026-12-29"] }),
      },
      "2026-12-30T23:59:59+00:00",
    ],
    [
      "another time zone",
      { ...calendar({ timeZone: "America/New_York", bankHolidays: [] }) },
      "2026-04-14T23:59:59-04:00",
    ],
    [
      "a pause of two whole days",
      { pauses: [["2026-04-07T23:00Z", "2026-04-09T23:00Z"]] },
      "2026-04-20T23:59:59+01:00",
    ],
    [
      "a pause of hours, in the calendar's own time",
      { allowance: { hours: 24 }, pauses: [["2026-04-02T20:00", "2026-04-02T22:30"]] },
      "2026-04-03T18:35:00+01:00",
    ],
    [
      "part days left out",
      {
        counting: { partlyPausedDays: "do-not-count" },
        pauses: [["2026-04-07T10:00Z", "2026-04-08T10:00Z"]],
      },
      "2026-04-20T23:59:59+01:00",
    ],
    [
      "a calendar copied from a council's document",
      { ...calendar({ id: "offices", name: "Offices", version: 3 }) },
      "2026-04-16T23:59:59+01:00",
    ],
  ])("counts %s", (_, changes, expected) => {
    expect(dueAt(changes)).toBe(expected);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ["an unknown key", { recieved: "2026-04-02" }, "recieved"],
    ["a misspelt way of counting", { counting: { cutof: "16:00" } }, "counting.cutof"],
    ["a missing receipt", { received: undefined }, "received"],
    ["a receipt that does not exist", { received: "2026-02-29" }, "received"],
    ["a receipt in words", { received: "yesterday" }, "received"],
    ["a receipt at 24:00", { received: "2026-04-02T24:00" }, "received"],
    ["an offset that does not exist", { received: "2026-04-02T16:00+25:00" }, "received"],
    ["the year 1899", { received: "1899-12-31" }, "received"],
    ["the year 2200", { received: "2200-01-01" }, "received"],
    ["a receipt that is a number", { received: 20260402 }, "received"],
    ["no id", { id: undefined }, "id"],
    ["an id that is a list", { id: [1] }, "id"],
    ["an id too long for a number", { id: 1e17 }, "id"],
    ["no allowance", { allowance: undefined }, "allowance"],
    ["an empty allowance", { allowance: {} }, "allowance"],
    ["two allowances", { allowance: { workingDays: 1, hours: 1 } }, "allowance"],
    ["an unknown allowance", { allowance: { days: 8 } }, "allowance.days"],
    ["no day", { allowance: { workingDays: 0 } }, "allowance.workingDays"],
    ["minus one", { allowance: { workingDays: -1 } }, "allowance.workingDays"],
    ["half a day", { allowance: { workingDays: 0.5 } }, "allowance.workingDays"],
    ["a number as text", { allowance: { workingDays: "8" } }, "allowance.workingDays"],
    ["an age of working days", { allowance: { workingDays: 1e9 } }, "allowance.workingDays"],
    ["an age of working minutes", { allowance: { workingMinutes: 1e300 } }, "allowance.workingMinutes"],
    ["an age of hours", { allowance: { hours: Number.MAX_VALUE } }, "allowance.hours"],
    ["an age of months", { allowance: { calendarMonths: 1300 } }, "allowance.calendarMonths"],
    ["a way of counting that is none", { counting: { dayOne: "today" } }, "counting.dayOne"],
    ["a cut-off that is none", { counting: { cutOff: "24:00" } }, "counting.cutOff"],
    ["no calendar", { calendar: undefined }, "calendar"],
    ["no time zone", { ...calendar({ timeZone: undefined }) }, "calendar.timeZone"],
    ["an unknown time zone", { ...calendar({ timeZone: "London" }) }, "calendar.timeZone"],
    ["no hours", { ...calendar({ hours: undefined }) }, "calendar.hours"],
    ["no open day", { ...calendar({ hours: {} }) }, "calendar.hours"],
    ["an unknown weekday", { ...calendar({ hours: { monday: [] } }) }, "calendar.hours.monday"],
    ["hours that are no pair", { ...calendar({ hours: { mon: ["09:00"] } }) }, "calendar.hours.mon.0"],
    [
      "hours that overlap",
      {
        ...calendar({
          hours: {
            mon: [
              ["09:00", "17:00"],
              ["12:00", "13:00"],
            ],
          },
        }),
      },
      "calendar.hours.mon.1",
    ],
    ["an unknown division", { ...calendar({ bankHolidays: ["wales"] }) }, "calendar.bankHolidays.0"],
    ["a closure that does not exist", { ...calendar({ closures: ["2026-02-30"] }) }, "calendar.closures.0"],
    [
      "a named closure that does not exist",
      { ...calendar({ closures: [{ date: "2026-02-30", name: "Closed" }] }) },
      "calendar.closures.0.date",
    ],
    ["a closure that is a number", { ...calendar({ closures: [20261229] }) }, "calendar.closures.0"],
    [
      "an opening without hours",
      { ...calendar({ openings: [{ date: "2026-12-30" }] }) },
      "calendar.openings.0.hours",
    ],
    [
      "an opening with bad hours",
      { ...calendar({ openings: [{ date: "2026-12-30", hours: [["12:00", "10:00"]] }] }) },
      "calendar.openings.0.hours.0",
    ],
    ["a pause without an end", { pauses: [["2026-04-07T10:00Z"]] }, "pauses.0"],
    ["a pause from one day", { pauses: [["2026-04-07", "2026-04-08T10:00Z"]] }, "pauses.0.0"],
    ["a pause until no moment", { pauses: [["2026-04-07T10:00Z", "later"]] }, "pauses.0.1"],
    [
      "a pause that ends before it begins",
      { pauses: [["2026-04-08T10:00Z", "2026-04-07T10:00Z"]] },
      "pauses.0",
    ],
  ])("is refused by its field: %s", (_, changes, field) => {
    const answer = ask(changes);
    expect(answer).toEqual({
      id: "id" in changes ? null : "a",
      error: expect.stringMatching(/^["A-Z0-9].*\.$/),
      field,
    });
  });

  it("is refused as a whole when it is no question at all", () => {
    for (const text of ["", "{", "nope", "[]", "null", "7", '"a"', "[1,2]", '{"id":"a"'])
      expect(answerLine(text, new BatchCalendars())).toMatchObject({ id: null, field: "" });
  });

  it("says in plain words what to write", () => {
    expect(ask({ counting: { cutof: "16:00" } })).toMatchObject({
      error:
        'There is no "counting.cutof". Known here: receivedOnNonWorkingDay, cutOff, dayOne, dueOnNonWorkingDay, ' +
        "dueTime, partlyPausedDays.",
    });
    expect(ask({ counting: { cutOff: "4pm" } })).toMatchObject({
      error: '"counting.cutOff" must be a time such as "16:00", or null for none.',
    });
    expect(ask({ ...calendar({ timeZone: undefined }) })).toMatchObject({
      error: '"calendar.timeZone" is missing. It must be the name of a time zone such as Europe/London.',
    });
  });

  it("is answered even when it holds what nobody would write", () => {
    const anything = fc.oneof(fc.jsonValue(), fc.string(), fc.integer(), fc.constant(undefined));
    const question = fc.record({
      id: fc.oneof(fc.string(), anything),
      received: fc.oneof(fc.constant("2026-04-02"), anything),
      allowance: fc.oneof(fc.record({ workingDays: fc.oneof(fc.nat(), anything) }), anything),
      counting: fc.oneof(fc.record({ cutOff: anything, dayOne: anything }, { requiredKeys: [] }), anything),
      calendar: fc.oneof(fc.constant(CALENDAR), fc.record({ timeZone: anything, hours: anything }), anything),
      pauses: fc.oneof(fc.array(fc.array(anything)), anything),
    });
    const calendars = new BatchCalendars();
    fc.assert(
      fc.property(fc.oneof(question, anything), (value) => {
        const answer = answerLine(JSON.stringify(value) ?? "", calendars);
        expect("dueOn" in answer || answer.error.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the calendars of a batch", () => {
  const written = (name: string) => ({
    timeZone: "Europe/London",
    hours: { mon: [["09:00", "17:00"]] as [string, string][] },
    name,
  });

  it("are got ready once each, and only the latest are kept", () => {
    const calendars = new BatchCalendars();
    const first = calendars.of(written("0"));
    expect(calendars.of(written("0"))).toBe(first);
    for (let index = 1; index < 200; index += 1) calendars.of(written(String(index)));
    expect(calendars.of(written("199"))).toBe(calendars.of(written("199")));
    expect(calendars.of(written("0"))).not.toBe(first);
  });
});
