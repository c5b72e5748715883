import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../../../../src/domain/calendar/civil-date.ts";
import {
  parsePeriod,
  periodContaining,
  periodLengthOf,
  periodsUntil,
  previousPeriod,
  samePeriodYearBefore,
} from "../../../../src/domain/compliance/period.ts";
import type { Period, PeriodLength } from "../../../../src/domain/compliance/period.ts";

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(parsed.failure.message);
  return parsed.value;
};

describe("a period as people write it", () => {
  it.each([
    ["2026-Q2", "April to June 2026", "2026-04-01", "2026-06-30"],
    ["2026-Q1", "January to March 2026", "2026-01-01", "2026-03-31"],
    ["2026-Q4", "October to December 2026", "2026-10-01", "2026-12-31"],
    ["2026-04", "April 2026", "2026-04-01", "2026-04-30"],
    ["2024-02", "February 2024", "2024-02-01", "2024-02-29"],
    ["2026-02", "February 2026", "2026-02-01", "2026-02-28"],
    ["2026", "January to December 2026", "2026-01-01", "2026-12-31"],
    ["2026/27", "April 2026 to March 2027", "2026-04-01", "2027-03-31"],
    ["1999/00", "April 1999 to March 2000", "1999-04-01", "2000-03-31"],
    ["2026/27-Q1", "April to June 2026", "2026-04-01", "2026-06-30"],
    ["2026/27-Q3", "October to December 2026", "2026-10-01", "2026-12-31"],
    ["2026/27-Q4", "January to March 2027", "2027-01-01", "2027-03-31"],
    ["2026-W14", "30 March to 5 April 2026", "2026-03-30", "2026-04-05"],
    ["2026-W16", "13 to 19 April 2026", "2026-04-13", "2026-04-19"],
    // A week belongs to the year of its Thursday: 1 January 2026 is one, so that 2026 has 53 weeks.
    ["2026-W01", "29 December 2025 to 4 January 2026", "2025-12-29", "2026-01-04"],
    ["2026-W53", "28 December 2026 to 3 January 2027", "2026-12-28", "2027-01-03"],
    ["2027-W01", "4 to 10 January 2027", "2027-01-04", "2027-01-10"],
    ["2024-W01", "1 to 7 January 2024", "2024-01-01", "2024-01-07"],
  ])("%s is %s", (text, title, from, to) => {
    expect(period(text)).toEqual({ id: text, title, from, to });
  });

  it.each(["1900", "1900-W01", "2998/99", "2999-12"])(
    "of %s has sixty others before it, whatever their length",
    (text) => {
      const read = parsePeriod(text);
      if (!read.ok) throw new Error(text);
      for (const length of [
        "week",
        "month",
        "quarter",
        "financial-quarter",
        "year",
        "financial-year",
      ] as const) {
        const last = periodContaining(read.value.to, length);
        expect(new Set(periodsUntil(last, 61).map(({ id }) => id)).size).toBe(61);
      }
    },
  );

  it("may have blanks around it and a small q", () => {
    expect(period(" 2026-q2 ").id).toBe("2026-Q2");
  });

  it.each([
    "2026-Q5",
    "2026-Q0",
    "2026-13",
    "2026-W00",
    "2026-W54",
    "2025-W53",
    "2026-W5",
    "2026-00",
    "2026/28",
    "2026/27-Q5",
    "26-Q1",
    "Q2 2026",
    "",
    "0000",
    "0002",
    "1899",
    "2999/00",
    "3000",
    "9999",
  ])("%j is none, and the answer says how to write one", (text) => {
    const parsed = parsePeriod(text);
    expect(parsed).toMatchObject({ ok: false, failure: { code: "period-not-understood", field: "period" } });
    expect(parsed.ok ? "" : parsed.failure.message).toContain("2026-Q2");
  });
});

describe("the period in which a date lies", () => {
  it.each<[string, PeriodLength, string]>([
    ["2026-04-30", "month", "2026-04"],
    ["2026-04-01", "quarter", "2026-Q2"],
    ["2026-12-31", "quarter", "2026-Q4"],
    ["2026-12-31", "year", "2026"],
    ["2026-03-31", "financial-year", "2025/26"],
    ["2026-04-01", "financial-year", "2026/27"],
    ["2026-03-31", "financial-quarter", "2025/26-Q4"],
    ["2026-04-01", "financial-quarter", "2026/27-Q1"],
    ["2026-12-01", "financial-quarter", "2026/27-Q3"],
    ["2026-04-05", "week", "2026-W14"],
    ["2026-04-06", "week", "2026-W15"],
    ["2025-12-29", "week", "2026-W01"],
    ["2027-01-03", "week", "2026-W53"],
  ])("%s, by %s, is %s", (date, length, id) => {
    expect(periodContaining(date, length).id).toBe(id);
  });

  it.each([
    ["2026-Q1", "2025-Q4"],
    ["2026-01", "2025-12"],
    ["2026", "2025"],
    ["2026/27", "2025/26"],
    ["2026/27-Q1", "2025/26-Q4"],
    ["2026/27-Q4", "2026/27-Q3"],
    ["2026-W14", "2026-W13"],
    ["2027-W01", "2026-W53"],
    ["2026-W01", "2025-W52"],
  ])("before %s comes %s", (id, previous) => {
    expect(previousPeriod(period(id))).toEqual(period(previous));
  });

  it.each([
    ["2026-Q1", "2025-Q1"],
    ["2024-02", "2023-02"],
    ["2026", "2025"],
    ["2026/27", "2025/26"],
    ["2026/27-Q4", "2025/26-Q4"],
    ["2026-W14", "2025-W14"],
    // 2025 has no week 53.
    ["2026-W53", "2025-W52"],
    ["2027-W01", "2026-W01"],
  ])("a year before %s lies %s", (id, yearBefore) => {
    expect(samePeriodYearBefore(period(id))).toEqual(period(yearBefore));
  });

  it("is the last of those that follow each other up to it", () => {
    const ids = periodsUntil(period("2026-Q2"), 6).map(({ id }) => id);
    expect(ids).toEqual(["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"]);
  });

  it("holds the date, can be read back from its id, and joins its neighbours without a gap", () => {
    const lengths = ["week", "month", "quarter", "year", "financial-year", "financial-quarter"] as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(...lengths), (day, length) => {
        const date = addDays("1990-01-01", day);
        const current = periodContaining(date, length);
        expect(current.from <= date && date <= current.to).toBe(true);
        expect(period(current.id)).toEqual(current);
        expect(periodLengthOf(current)).toBe(length);
        expect(addDays(previousPeriod(current).to, 1)).toBe(current.from);
      }),
    );
  });
});
