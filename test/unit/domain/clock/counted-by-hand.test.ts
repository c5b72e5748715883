import { describe, expect, it } from "@jest/globals";
import type { Calendar } from "../../../../src/domain/calendar/calendar.ts";
import { DEFAULT_CALENDAR } from "../../../../src/domain/calendar/default-calendar.ts";
import type { Allowance } from "../../../../src/domain/standards/allowance.ts";
import type { Counting } from "../../../../src/domain/standards/counting.ts";
import { dueFor } from "../../../support/due-question.ts";

const SCOTLAND: Calendar = { ...DEFAULT_CALENDAR, bankHolidays: ["scotland"] };

describe("working days, counted by hand", () => {
  it.each([
    ["Easter: Good Friday and Easter Monday are left out", "2026-04-02", 8, "2026-04-16"],
    ["2016: Christmas was a Sunday, made up on Tuesday 27", "2016-12-23", 1, "2016-12-28"],
    ["2016: and New Year's Day too, made up on Monday 2", "2016-12-23", 4, "2017-01-03"],
    ["2020: Boxing Day was a Saturday, made up on Monday 28", "2020-12-24", 1, "2020-12-29"],
    ["2021: Christmas and Boxing Day both made up, 27 and 28", "2021-12-24", 1, "2021-12-29"],
    ["2022: Christmas was a Sunday, made up on Tuesday 27", "2022-12-23", 1, "2022-12-28"],
    ["2022: New Year's Day too, made up on Monday 2", "2022-12-30", 1, "2023-01-03"],
    ["2027: both at the weekend, made up on 27 and 28", "2027-12-24", 1, "2027-12-29"],
    ["2028: New Year's Day a Saturday, made up on Monday 3", "2027-12-31", 1, "2028-01-04"],
    ["2012: spring moved to 4 June, the jubilee on 5 June", "2012-06-01", 1, "2012-06-06"],
    ["2012: so its own Monday in May was worked", "2012-05-25", 1, "2012-05-28"],
    ["2020: early May moved to Friday 8", "2020-05-07", 1, "2020-05-11"],
    ["2022: spring moved to 2 June, the jubilee on 3 June", "2022-06-01", 1, "2022-06-06"],
    ["2022: the State Funeral on Monday 19 September", "2022-09-16", 1, "2022-09-20"],
    ["15 June 2026 is an ordinary Monday in England", "2026-06-12", 1, "2026-06-15"],
    ["29 February 2024 is a Thursday like others", "2024-02-28", 1, "2024-02-29"],
    ["29 February 2028 is a Tuesday like others", "2028-02-28", 2, "2028-03-01"],
    ["received on a leap day", "2028-02-29", 1, "2028-03-01"],
  ])("%s: %s and %i is %s", (_, received, workingDays, on) => {
    expect(dueFor(received, { allowance: { workingDays } }).on).toBe(on);
  });

  it("leave out 15 June 2026 in Scotland", () => {
    expect(dueFor("2026-06-12", { allowance: { workingDays: 1 }, calendar: SCOTLAND }).on).toBe("2026-06-16");
  });

  it("count Easter Monday in Scotland, where it is no bank holiday", () => {
    expect(dueFor("2026-04-02", { allowance: { workingDays: 1 }, calendar: SCOTLAND }).on).toBe("2026-04-06");
  });

  it("leave out what any part of the United Kingdom keeps: 12 July and 2 August 2021", () => {
    const calendar: Calendar = {
      ...DEFAULT_CALENDAR,
      bankHolidays: ["england-and-wales", "scotland", "northern-ireland"],
    };
    expect(dueFor("2021-07-03", { allowance: { workingDays: 20 }, calendar }).on).toBe("2021-08-03");
  });
});

const NEXT: Partial<Counting> = { dueOnNonWorkingDay: "next-working-day" };
const WITH_RECEIPT: Partial<Counting> = { dayOne: "day-of-receipt" };

describe("calendar months and days, counted by hand", () => {
  it.each<[string, string, Allowance, Partial<Counting>, string]>([
    ["the same date next month", "2025-09-03", { calendarMonths: 1 }, {}, "2025-10-03"],
    ["no 31 February: its last day", "2025-01-31", { calendarMonths: 1 }, {}, "2025-02-28"],
    ["which is the 29th in a leap year", "2024-01-31", { calendarMonths: 1 }, {}, "2024-02-29"],
    ["no 31 September", "2025-08-31", { calendarMonths: 1 }, {}, "2025-09-30"],
    [
      "the last of a short month is not the last of a long one",
      "2025-02-28",
      { calendarMonths: 1 },
      {},
      "2025-03-28",
    ],
    ["29 February a year later", "2024-02-29", { calendarMonths: 12 }, {}, "2025-02-28"],
    ["over the end of the year", "2025-11-30", { calendarMonths: 3 }, {}, "2026-02-28"],
    [
      "25 and 26 December and the weekend: on to Monday 29",
      "2025-11-25",
      { calendarMonths: 1 },
      NEXT,
      "2025-12-29",
    ],
    ["kept where the rule does not move it", "2025-11-25", { calendarMonths: 1 }, {}, "2025-12-25"],
    ["clamped to a Saturday, then moved", "2025-12-31", { calendarMonths: 2 }, NEXT, "2026-03-02"],
    [
      "the day of receipt is day one: the day before",
      "2025-09-03",
      { calendarMonths: 1 },
      WITH_RECEIPT,
      "2025-10-02",
    ],
    ["days run through Easter", "2026-04-02", { calendarDays: 20 }, {}, "2026-04-22"],
    ["a last day on Good Friday is kept", "2026-04-02", { calendarDays: 1 }, {}, "2026-04-03"],
    ["or moved past the holidays", "2026-04-02", { calendarDays: 1 }, NEXT, "2026-04-07"],
    [
      "one day with the day of receipt is that day",
      "2026-04-02",
      { calendarDays: 1 },
      WITH_RECEIPT,
      "2026-04-02",
    ],
    ["through 29 February", "2028-02-20", { calendarDays: 10 }, {}, "2028-03-01"],
  ])("%s", (_, received, allowance, counting, on) => {
    expect(dueFor(received, { allowance, counting }).on).toBe(on);
  });
});

describe("the moment of receipt, by hand", () => {
  const CUT_OFF: Partial<Counting> = { cutOff: "16:00" };
  const TO_NEXT: Partial<Counting> = { receivedOnNonWorkingDay: "treat-as-next-working-day" };

  it.each<[string, string, number, Partial<Counting>, string]>([
    ["before the cut-off", "2026-04-02T14:59:00.000Z", 1, CUT_OFF, "2026-04-07"],
    ["at the cut-off is not after it", "2026-04-02T15:00:00.000Z", 1, CUT_OFF, "2026-04-07"],
    ["a moment after it: Tuesday is day zero", "2026-04-02T15:00:00.001Z", 1, CUT_OFF, "2026-04-08"],
    [
      "late on Good Friday: no cut-off on a day that is not worked",
      "2026-04-03T17:00:00.000Z",
      1,
      CUT_OFF,
      "2026-04-07",
    ],
    ["a date without a time is never cut off", "2026-04-02", 1, CUT_OFF, "2026-04-07"],
    ["after it on a Friday: Monday is day zero", "2026-04-10T15:30:00.000Z", 1, CUT_OFF, "2026-04-14"],
    ["in winter four o'clock is 16:00 UTC", "2026-01-14T15:30:00.000Z", 1, CUT_OFF, "2026-01-15"],
    ["received on a Saturday: Monday is day one", "2026-04-11T10:00:00.000Z", 1, {}, "2026-04-13"],
    ["or day zero", "2026-04-11T10:00:00.000Z", 1, TO_NEXT, "2026-04-14"],
    ["on Good Friday, moved to Tuesday as day zero", "2026-04-03T10:00:00.000Z", 1, TO_NEXT, "2026-04-08"],
    [
      "moved to Tuesday as day one",
      "2026-04-03T10:00:00.000Z",
      1,
      { ...TO_NEXT, ...WITH_RECEIPT },
      "2026-04-07",
    ],
    ["the day of receipt is day one", "2026-04-02T10:00:00.000Z", 8, WITH_RECEIPT, "2026-04-15"],
    [
      "on Good Friday there is no day of receipt to count",
      "2026-04-03T10:00:00.000Z",
      8,
      WITH_RECEIPT,
      "2026-04-16",
    ],
    [
      "after the cut-off, that next day is day one",
      "2026-04-02T15:30:00.000Z",
      1,
      { ...CUT_OFF, ...WITH_RECEIPT },
      "2026-04-07",
    ],
    ["half past midnight in summer is the next day", "2026-06-01T23:30:00.000Z", 1, {}, "2026-06-03"],
  ])("%s", (_, received, workingDays, counting, on) => {
    expect(dueFor(received, { allowance: { workingDays }, counting }).on).toBe(on);
  });
});

describe("a date without a time", () => {
  it("is not cut off either where the clocks leap over midnight, so that the day begins at one", () => {
    // In Havana on Sunday 8 March 2026.
    const hours = {
      sun: [["09:00", "17:00"]],
      mon: [["09:00", "17:00"]],
      tue: [["09:00", "17:00"]],
    } as const;
    const calendar: Calendar = { ...DEFAULT_CALENDAR, timeZone: "America/Havana", bankHolidays: [], hours };
    const counting = { cutOff: "00:30" };
    expect(dueFor("2026-03-08", { allowance: { workingDays: 1 }, calendar, counting }).on).toBe("2026-03-09");
  });
});

describe("the end of a promise, by hand", () => {
  const EARLY_FRIDAY: Calendar = {
    ...DEFAULT_CALENDAR,
    hours: {
      ...DEFAULT_CALENDAR.hours,
      fri: [
        ["09:00", "12:30"],
        ["13:15", "16:30"],
      ],
    },
  };
  const ALL_DAY: Calendar = {
    ...DEFAULT_CALENDAR,
    hours: { thu: [["00:00", "24:00"]], fri: [["00:00", "24:00"]] },
  };
  const CLOSE: Partial<Counting> = { dueTime: "close" };

  it.each<[string, Allowance, Calendar, Partial<Counting>, string, string]>([
    [
      "the last second of the day, in summer",
      { workingDays: 1 },
      EARLY_FRIDAY,
      {},
      "2026-04-10T22:59:59.000Z",
      "end-of-day",
    ],
    [
      "the close of that very day",
      { workingDays: 1 },
      EARLY_FRIDAY,
      CLOSE,
      "2026-04-10T15:30:00.000Z",
      "close",
    ],
    [
      "a Saturday has no close: the end of the day",
      { calendarDays: 2 },
      EARLY_FRIDAY,
      CLOSE,
      "2026-04-11T22:59:59.000Z",
      "end-of-day",
    ],
    [
      "who closes at midnight closes with the day",
      { workingDays: 1 },
      ALL_DAY,
      CLOSE,
      "2026-04-10T22:59:59.000Z",
      "end-of-day",
    ],
  ])("%s", (_, allowance, calendar, counting, at, ends) => {
    const due = dueFor("2026-04-09T09:00:00.000Z", { allowance, calendar, counting });
    expect(due).toMatchObject({ at, ends });
    expect(due.on).toBe(at.slice(0, 10));
  });
});

describe("openings and closures, by hand", () => {
  const withOpening = (date: string, hours: Calendar["openings"][number]["hours"]): Calendar => ({
    ...DEFAULT_CALENDAR,
    closures: [{ date: "2026-04-08", name: "Training" }],
    openings: [{ date, name: "Because", hours }],
  });

  it.each<[string, Calendar, string]>([
    [
      "a closure is left out",
      { ...DEFAULT_CALENDAR, closures: [{ date: "2026-04-07", name: "Training" }] },
      "2026-04-08",
    ],
    ["open on Good Friday, it is day one", withOpening("2026-04-03", [["10:00", "12:00"]]), "2026-04-03"],
    ["open on the Saturday", withOpening("2026-04-04", [["10:00", "12:00"]]), "2026-04-04"],
    [
      "an opening without hours closes the Tuesday, and the Wednesday is a closure",
      withOpening("2026-04-07", []),
      "2026-04-09",
    ],
    [
      "an opening goes before a closure of the same day",
      {
        ...withOpening("2026-04-07", [["10:00", "12:00"]]),
        closures: [{ date: "2026-04-07", name: "Training" }],
      },
      "2026-04-07",
    ],
  ])("%s", (_, calendar, on) => {
    expect(dueFor("2026-04-02", { allowance: { workingDays: 1 }, calendar }).on).toBe(on);
  });
});
