import { describe, expect, it } from "@jest/globals";
import { daysToSend, sameDays, type Days } from "../../../../src/tab/calendars/days.ts";
import { errorsOf } from "../../../../src/tab/calendars/day-errors.ts";
import { closingTimeTyped, timeTyped } from "../../../../src/tab/calendars/typed-time.ts";
import {
  daysFrom,
  daysTyped,
  NEW_CLOSURE,
  NEW_OPENING,
  NEW_PAIR,
  typedFrom,
  withMondayUntilFriday,
} from "../../../../src/tab/calendars/typed-days.ts";
import { calendarsWords } from "../../../../src/tab/calendars/words.ts";

const TODAY = "2026-04-10";
const NINE_TO_FIVE = [["09:00", "17:00"]] as const;
const DAYS: Days = {
  hours: { mon: NINE_TO_FIVE, wed: [["10:00", "17:00"]] },
  closures: [
    { date: "2026-04-01", name: "Power cut" },
    { date: "2026-12-29", name: "Christmas" },
  ],
  openings: [{ date: "2026-12-19", name: null, hours: [["10:00", "13:00"]] }],
  bankHolidays: ["england-and-wales"],
};
const TYPED = typedFrom(DAYS, DAYS, TODAY);
const { errors: said } = calendarsWords;

describe("a time that is typed", () => {
  it.each([
    ["9", "09:00"],
    ["9.30", "09:30"],
    ["0930", "09:30"],
    [" 17:00 ", "17:00"],
    ["5pm", "17:00"],
    ["12 am", "00:00"],
    ["12pm", "12:00"],
    ["24:00", "24:00"],
    ["", ""],
    ["nine", "nine"],
    ["13pm", "13pm"],
  ])("as %j is read as %j", (typed, time) => {
    expect(timeTyped(typed)).toBe(time);
  });

  it("ends a day at 24:00 where somebody says 0:00", () => {
    expect(closingTimeTyped("0:00")).toBe("24:00");
    expect(closingTimeTyped("12am")).toBe("24:00");
  });
});

describe("days that are typed", () => {
  it("are those that were saved while nobody has changed them", () => {
    expect(sameDays(daysFrom(TYPED), DAYS)).toBe(true);
    expect(errorsOf(TYPED).size).toBe(0);
  });

  it("put what is over apart, and lose none of it", () => {
    expect(TYPED.closures.map(({ past }) => past)).toEqual([true, false]);
    expect(daysTyped(TYPED).closures).toEqual(DAYS.closures);
  });

  it("begin, for a service that works as the council, with those of the council that are still to come", () => {
    const typed = typedFrom(null, DAYS, TODAY);
    expect(typed.own).toBe(false);
    expect(daysFrom(typed)).toBeNull();
    expect(daysFrom({ ...typed, own: true })).toMatchObject({
      hours: DAYS.hours,
      closures: [{ date: "2026-12-29", name: "Christmas" }],
    });
  });

  it("are other days with a row that is still empty, so that it is not lost unasked", () => {
    const typed = { ...TYPED, closures: [...TYPED.closures, NEW_CLOSURE] };
    expect(sameDays(daysFrom(typed), DAYS)).toBe(false);
  });

  it("are the same in whatever order they are typed", () => {
    expect(sameDays({ ...DAYS, closures: [...DAYS.closures].reverse() }, DAYS)).toBe(true);
    expect(sameDays({ ...DAYS, hours: { ...DAYS.hours, sun: [] } }, DAYS)).toBe(true);
  });

  it("give Monday's hours to the rest of the working week, and to no weekend", () => {
    const { hours } = daysTyped(withMondayUntilFriday(TYPED));
    expect(Object.keys(hours)).toEqual(["mon", "tue", "wed", "thu", "fri"]);
    expect(hours.wed).toEqual(NINE_TO_FIVE);
  });

  it("are sent in order, and of a service without bank holidays", () => {
    const days = { ...DAYS, closures: [...DAYS.closures].reverse() };
    expect(daysToSend(days, "authority")).toEqual({ ...DAYS, bankHolidays: ["england-and-wales"] });
    expect(daysToSend(days, "service")).not.toHaveProperty("bankHolidays");
    expect(daysToSend(null, "service")).toBeNull();
  });
});

describe("what cannot be saved as it is typed", () => {
  it.each([
    [
      "a closure without date and name",
      { closures: [NEW_CLOSURE] },
      { "closures.0.date": said.date, "closures.0.name": said.closureName },
    ],
    [
      "two closures on one date",
      { closures: [...TYPED.closures, { date: "2026-12-29", name: "Again", past: false }] },
      { "closures.2.date": said.closureTwice },
    ],
    [
      "an opening without hours typed",
      { openings: [{ ...NEW_OPENING, date: "2026-12-19" }] },
      { "openings.0.hours.0": said.time },
    ],
    [
      "a week in which nobody works",
      { hours: { ...TYPED.hours, mon: [], wed: [] } },
      { hours: said.noWorkingDay },
    ],
    [
      "hours that are left empty",
      { hours: { ...TYPED.hours, tue: [NEW_PAIR] } },
      { "hours.tue.0": said.time },
    ],
    [
      "hours that end before they begin",
      { hours: { ...TYPED.hours, tue: [{ opens: "17", closes: "9" }] } },
      { "hours.tue.0": "Tuesday opens at 17:00 and closes at 09:00. It has to open before it closes." },
    ],
    [
      "hours that overlap",
      { hours: { ...TYPED.hours, mon: [...TYPED.hours.mon, { opens: "16:00", closes: "18:00" }] } },
      { "hours.mon.1": "Monday: 16:00 to 18:00 overlaps 09:00 to 17:00." },
    ],
  ])("%s: it is said at its field", (_, changes, errors) => {
    expect(Object.fromEntries(errorsOf({ ...TYPED, ...changes }))).toEqual(errors);
  });

  it("matters to no service that works when the council works", () => {
    expect(errorsOf({ ...TYPED, own: false, closures: [NEW_CLOSURE] }).size).toBe(0);
  });
});
