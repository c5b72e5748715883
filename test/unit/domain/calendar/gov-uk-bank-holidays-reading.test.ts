import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readGovUkBankHolidays } from "../../../../src/domain/calendar/gov-uk-bank-holidays-reading.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import { mergedBankHolidays } from "../../../../src/domain/calendar/merged-bank-holidays.ts";
import { asPublished, PUBLISHED, withExtraDay, type Published } from "../../../support/gov-uk.ts";

const valueOf = (json: unknown) => {
  const read = readGovUkBankHolidays(json);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
};
const fieldOf = (json: unknown) => {
  const read = readGovUkBankHolidays(json);
  return read.ok ? "accepted" : read.failure.field;
};
/** The published list with the events of Scotland changed. */
const inScotland = (change: (events: Published["scotland"]["events"]) => readonly unknown[]): unknown => ({
  ...PUBLISHED,
  scotland: { division: "scotland", events: change(PUBLISHED.scotland.events) },
});

describe("the list that GOV.UK publishes", () => {
  it("reads as the list that came with the software, names of substitute days included", () => {
    expect(valueOf(asPublished(GOV_UK_BANK_HOLIDAYS, 2011, 2028))).toEqual(GOV_UK_BANK_HOLIDAYS);
  });

  it("may come in any order, and with things that nobody asked for", () => {
    const shuffled = inScotland((events) =>
      [...events].reverse().map((each) => ({ ...each, weather: "dreich" })),
    );
    expect(valueOf(shuffled)).toEqual(valueOf(PUBLISHED));
  });

  it("counts only the years that all parts of the country have", () => {
    const early = inScotland((events) => events.filter(({ date }) => date < "2028"));
    expect(valueOf(early)).toMatchObject({ firstYear: 2025, lastYear: 2027 });
    expect(valueOf(early).divisions["england-and-wales"].at(-1)?.date).toBe("2027-12-28");
  });

  it.each<[string, unknown, string]>([
    ["is no document", "hello", "england-and-wales"],
    ["is a list", [PUBLISHED], "england-and-wales"],
    ["lacks a part of the country", { ...PUBLISHED, scotland: undefined }, "scotland"],
    ["has an empty part", inScotland(() => []), "scotland"],
    [
      "has a date that does not exist",
      inScotland((e) => [{ ...e[0], date: "2026-02-30" }, ...e]),
      "scotland.events.0.date",
    ],
    [
      "has a date in another form",
      inScotland((e) => [{ ...e[0], date: "25/12/2026" }, ...e]),
      "scotland.events.0.date",
    ],
    ["has a date twice", inScotland((e) => [...e, ...e.slice(0, 1)]), "scotland"],
    [
      "has a holiday without a name",
      inScotland((e) => [{ date: "2026-02-02" }, ...e]),
      "scotland.events.0.title",
    ],
    [
      "has an empty name",
      inScotland((e) => [{ date: "2026-02-02", title: " " }, ...e]),
      "scotland.events.0.title",
    ],
    [
      "has a name with a control character",
      inScotland((e) => [{ date: "2026-02-02", title: "a\u0000" }, ...e]),
      "scotland.events.0.title",
    ],
    ["has something else in it", inScotland((e) => [null, ...e]), "scotland.events.0"],
    ["covers a single year", asPublished(GOV_UK_BANK_HOLIDAYS, 2027, 2027), ""],
    [
      "has a year that is not whole",
      inScotland((e) => e.filter(({ date }) => !/^2026-(0[5-9]|1)/.test(date))),
      "",
    ],
    ["has more days than can be", inScotland((e) => Array.from({ length: 200 }, () => e).flat()), "scotland"],
  ])("is refused when it %s", (_, json, field) => {
    expect(fieldOf(json)).toBe(field);
  });

  it("never breaks the reader, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(readGovUkBankHolidays(json).ok).toBe(false);
      }),
    );
  });
});

describe("two lists in one", () => {
  it("follow the newer in the years that it covers, and the older before and after them", () => {
    const newer = valueOf(asPublished(GOV_UK_BANK_HOLIDAYS, 2025, 2027));
    const changed = valueOf(
      withExtraDay("2026-06-18", "Royal birth", asPublished(GOV_UK_BANK_HOLIDAYS, 2025, 2027)),
    );
    expect(mergedBankHolidays(GOV_UK_BANK_HOLIDAYS, newer)).toEqual(GOV_UK_BANK_HOLIDAYS);
    const merged = mergedBankHolidays(GOV_UK_BANK_HOLIDAYS, changed);
    expect(merged).toMatchObject({ firstYear: 2011, lastYear: 2028 });
    expect(merged.divisions["england-and-wales"]).toContainEqual({ date: "2026-06-18", name: "Royal birth" });
    expect(merged.divisions["england-and-wales"]).toContainEqual({ date: "2028-12-26", name: "Boxing Day" });
  });

  it("lose a day that the newer has taken back", () => {
    const older = valueOf(withExtraDay("2026-06-18", "Royal birth"));
    expect(mergedBankHolidays(older, valueOf(PUBLISHED))).toEqual(valueOf(PUBLISHED));
  });

  it("know the years beyond those that were known", () => {
    const older = { ...GOV_UK_BANK_HOLIDAYS, ...valueOf(asPublished(GOV_UK_BANK_HOLIDAYS, 2011, 2026)) };
    expect(mergedBankHolidays(older, valueOf(PUBLISHED))).toEqual(GOV_UK_BANK_HOLIDAYS);
  });

  it("are the newer alone where years between them are unknown", () => {
    const older = valueOf(asPublished(GOV_UK_BANK_HOLIDAYS, 2011, 2014));
    expect(mergedBankHolidays(older, valueOf(PUBLISHED))).toEqual(valueOf(PUBLISHED));
  });
});
