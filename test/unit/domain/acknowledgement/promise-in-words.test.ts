import { describe, expect, it } from "@jest/globals";
import { dateIn } from "../../../../src/domain/acknowledgement/promise-in-words.ts";

describe("a date as the public reads it", () => {
  it.each([
    ["2026-01-01", "Thu 1 January 2026", "Iau 1 Ionawr 2026"],
    ["2026-02-28", "Sat 28 February 2026", "Sadwrn 28 Chwefror 2026"],
    ["2027-05-31", "Mon 31 May 2027", "Llun 31 Mai 2027"],
    ["2026-12-27", "Sun 27 December 2026", "Sul 27 Rhagfyr 2026"],
  ])("%s", (date, english, welsh) => {
    expect([dateIn("en", date), dateIn("cy", date)]).toEqual([english, welsh]);
  });
});
