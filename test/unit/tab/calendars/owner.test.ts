import { describe, expect, it } from "@jest/globals";
import { GOV_UK_BANK_HOLIDAYS } from "../../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import { DEFAULT_CALENDAR } from "../../../../src/domain/calendar/default-calendar.ts";
import { closureHint, openingHint } from "../../../../src/tab/calendars/date-hint.ts";
import { holidayYears } from "../../../../src/tab/calendars/holiday-years.ts";
import { settled, type LastSaved } from "../../../../src/tab/calendars/kept-days.ts";
import { ownerChoices, ownerIn, placeOfOwner, savedDays } from "../../../../src/tab/calendars/owner.ts";
import { START } from "../../../../src/tab/place.ts";

const rules = {
  standards: [],
  calendar: DEFAULT_CALENDAR,
  serviceCalendars: { housing: { ...DEFAULT_CALENDAR, id: "housing", version: 3 } },
  bankHolidays: GOV_UK_BANK_HOLIDAYS,
  automaticAcknowledgementCounts: false,
};
const COUNCIL = {
  authorities: [
    { id: "ashby", name: "Ashby" },
    { id: "borrow", name: "Borrow" },
  ],
  services: [
    { id: "housing", name: "Housing" },
    { id: "revenues", name: "Revenues" },
  ],
  rules: { ashby: rules, borrow: { ...rules, calendar: { ...DEFAULT_CALENDAR, version: 7 } } },
};

describe("whose days are shown", () => {
  it.each([
    [
      { authority: null, service: null },
      { kind: "authority", id: "ashby" },
    ],
    [
      { authority: "borrow", service: null },
      { kind: "authority", id: "borrow" },
    ],
    [
      { authority: "borrow", service: "housing" },
      { kind: "service", id: "housing" },
    ],
    [
      { authority: "nowhere", service: "nothing" },
      { kind: "authority", id: "ashby" },
    ],
  ])("at %j are those of %j", (place, owner) => {
    expect(ownerIn(place, COUNCIL)).toEqual(owner);
  });

  it("are picked by name, where services without days of their own are told apart", () => {
    expect(ownerChoices(COUNCIL).map(({ choices }) => choices.map(({ label }) => label))).toEqual([
      ["Ashby", "Borrow"],
      ["Housing", "Revenues (as the council)"],
    ]);
    const housing = placeOfOwner({ ...START, page: "calendars", authority: "borrow" }, "service:housing");
    expect(housing).toMatchObject({ authority: "borrow", service: "housing" });
    expect(placeOfOwner(housing, "authority:ashby")).toMatchObject({ authority: "ashby", service: null });
  });

  it("have the version that the next change follows", () => {
    expect(savedDays(COUNCIL, { kind: "authority", id: "borrow" }).version).toBe(7);
    expect(savedDays(COUNCIL, { kind: "service", id: "housing" }).version).toBe(3);
    expect(savedDays(COUNCIL, { kind: "service", id: "revenues" })).toEqual({ version: 0, days: null });
  });
});

describe("what was saved a moment ago", () => {
  const days = savedDays(COUNCIL, { kind: "authority", id: "ashby" }).days;
  const last: LastSaved = {
    ...{ before: { version: 3, days }, saved: { version: 4, days } },
    ...{ moved: 2, because: "Training", rows: [], undone: false, seen: false },
  };

  it("holds until the council is read again, and then until somebody saves newer days", () => {
    for (const version of [2, 3]) expect(settled(last, { version, days })).toBe(last);
    const seen = settled(last, { version: 4, days });
    expect(seen).toMatchObject({ seen: true });
    expect(settled(seen, { version: 5, days })).toBeNull();
    expect(settled(seen, { version: 3, days })).toBeNull();
    expect(settled(last, { version: 5, days })).toBeNull();
  });
});

describe("the bank holidays on show", () => {
  it("are those of this year and the next, with what is not published yet", () => {
    const years = holidayYears(GOV_UK_BANK_HOLIDAYS, ["england-and-wales"], "2026-04-10", 2026);
    expect(years.map(({ year, known }) => [year, known])).toEqual([
      [2026, true],
      [2027, false],
    ]);
    expect(years[0]?.days.map(({ date }) => date)).toContain("2026-04-06");
    expect(years[0]?.days.every(({ only }) => only.length === 0)).toBe(true);
  });

  it("say of several parts of the country which of them keeps a day alone", () => {
    const [year] = holidayYears(GOV_UK_BANK_HOLIDAYS, ["england-and-wales", "scotland"], "2026-04-10", 2028);
    expect(year?.days.find(({ date }) => date === "2026-04-06")?.only).toEqual(["england-and-wales"]);
    expect(year?.days.find(({ date }) => date === "2026-12-25")?.only).toEqual([]);
  });
});

describe("a date that is typed", () => {
  const { hours, closures, bankHolidays } = DEFAULT_CALENDAR;
  const days = {
    ...{ hours, closures, bankHolidays },
    openings: [{ date: "2026-12-19", name: null, hours: [] }],
  };
  it.each([
    ["2026-12-29", "Tue 29 December 2026"],
    ["2026-12-27", "Sun 27 December 2026: closed on that weekday anyway"],
    ["2026-12-25", "Fri 25 December 2026: Christmas Day, closed anyway"],
    [
      "2026-12-19",
      "Sat 19 December 2026: an opening is listed below for that date, and goes before the closure",
    ],
    ["", null],
  ])("as a closure on %j says: %s", (date, hint) => {
    expect(closureHint(date, days, GOV_UK_BANK_HOLIDAYS)).toBe(hint);
  });

  it("as an opening says what it goes before", () => {
    expect(openingHint("2026-12-25", days, GOV_UK_BANK_HOLIDAYS)).toBe(
      "Fri 25 December 2026: open in spite of Christmas Day",
    );
    const closed = { ...days, closures: [{ date: "2026-12-29", name: "Christmas" }] };
    expect(openingHint("2026-12-29", closed, GOV_UK_BANK_HOLIDAYS)).toBe(
      "Tue 29 December 2026: open in spite of Christmas",
    );
  });
});
