import { describe, expect, it } from "@jest/globals";
import { typedDay } from "../../../../src/ui/format/typed-day.ts";

const today = "2026-11-21";

describe("a day as people type it", () => {
  it.each([
    ["30/4/2027", "2027-04-30"],
    ["30.4.27", "2027-04-30"],
    ["Fri 27 November", "2026-11-27"],
    ["today", "2026-11-21"],
    ["Tomorrow", "2026-11-22"],
  ])("reads %j", (typed, date) => {
    expect(typedDay(typed, today, "next")).toBe(date);
  });

  it("takes a day without a year as the next one, where something is promised", () => {
    expect(typedDay("20 November", today, "next")).toBe("2027-11-20");
    expect(typedDay("21 November", today, "next")).toBe("2026-11-21");
    expect(typedDay("12 January", today, "next")).toBe("2027-01-12");
  });

  it("takes it as the last one, where something has happened", () => {
    expect(typedDay("22 November", today, "latest")).toBe("2025-11-22");
  });

  it.each([["soon"], ["31/11"], ["constructor"], ["4/30/2027"]])("does not understand %j", (typed) => {
    expect(typedDay(typed, today, "next")).toBeNull();
  });
});
