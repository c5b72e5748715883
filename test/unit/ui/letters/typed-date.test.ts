import { describe, expect, it } from "@jest/globals";
import { readTypedDate } from "../../../../src/ui/letters/typed-date.ts";

const today = "2026-11-21";

describe("a date as people type it", () => {
  it.each([
    ["20/11/2026", "2026-11-20"],
    ["20.11.26", "2026-11-20"],
    ["5-3-2026", "2026-03-05"],
    ["2026-11-20", "2026-11-20"],
    ["20 November", "2026-11-20"],
    ["20 nov 2026", "2026-11-20"],
    ["  Fri  20th November 2026 ", "2026-11-20"],
    ["today", "2026-11-21"],
    ["Yesterday", "2026-11-20"],
    ["29 Feb 2024", "2024-02-29"],
  ])("reads %j", (typed, date) => {
    expect(readTypedDate(typed, today)).toEqual({ ok: true, value: date });
  });

  it("takes a day without a year as the last such day, since a stamp is never of tomorrow", () => {
    expect(readTypedDate("30 December", today)).toEqual({ ok: true, value: "2025-12-30" });
  });

  it.each([
    ["", "date-missing"],
    ["31/11/2026", "date-not-understood"],
    ["29 Feb 2026", "date-not-understood"],
    ["11/20/2026", "date-not-understood"],
    ["soon", "date-not-understood"],
    ["5 ma 2026", "date-not-understood"],
    ["22/11/2026", "date-in-future"],
  ])("refuses %j with %s", (typed, code) => {
    expect(readTypedDate(typed, today)).toMatchObject({ ok: false, failure: { code } });
  });
});
