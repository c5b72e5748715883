import { describe, expect, it } from "@jest/globals";
import {
  newDateEffects,
  notWorkingInWords,
  readNewDate,
  usualNewDate,
} from "../../../../src/ui/replies/new-date.ts";
import { SUBJECT_ACCESS } from "../published-rules.ts";
import { shownAt } from "../case/shown.ts";

// Received on Thu 2 April 2026; the reply is due on Thu 16 April.
const TODAY = "2026-04-08";
const shown = shownAt("2026-04-08T09:00:00.000Z");
const late = shownAt("2026-04-20T09:00:00.000Z");

describe("the date that a holding reply promises", () => {
  it("is a working week after the date that will not be kept, until somebody says otherwise", () => {
    expect(usualNewDate(shown, TODAY)).toBe("2026-04-23");
  });

  it("is a working week from today once that date is over", () => {
    expect(usualNewDate(late, "2026-04-20")).toBe("2026-04-27");
  });

  it("never falls on a bank holiday by itself", () => {
    // Mon 4 May 2026 is the early May bank holiday.
    const april = shownAt("2026-04-27T09:00:00.000Z");
    expect(usualNewDate(april, "2026-04-27")).toBe("2026-05-05");
  });

  it.each([
    ["", "date-missing"],
    ["when we can", "date-not-understood"],
    ["7/4/2026", "date-past"],
    ["30 April 2072", "date-too-far"],
  ])("is refused when %j is typed: %s", (typed, code) => {
    expect(readNewDate(typed, TODAY)).toMatchObject({ ok: false, failure: { code, field: "replyBy" } });
  });

  it.each([
    ["30 April", "2026-04-30"],
    ["12 January", "2027-01-12"],
    ["8 April", "2026-04-08"],
  ])("is the next such day: %j", (typed, date) => {
    expect(readNewDate(typed, TODAY)).toEqual({ ok: true, value: date });
  });

  it("is called out where nobody works on it", () => {
    expect(notWorkingInWords("2026-05-02", TODAY, shown)).toBe("Sat 2 May is not a working day.");
    expect(notWorkingInWords("2026-05-01", TODAY, shown)).toBeNull();
  });
});

describe("what promising a new date does", () => {
  it("leaves the published promise as it is, and says so", () => {
    expect(newDateEffects("2026-04-30", TODAY, shown)).toEqual([
      "The customer is told Thu 30 April.",
      "The promise of Thu 16 April still counts.",
    ]);
  });

  it("leads to the extension where the published promise allows one", () => {
    const lines = newDateEffects("2026-04-30", TODAY, shownAt("2026-04-08T09:00:00.000Z", SUBJECT_ACCESS));
    expect(lines.at(-1)).toBe("The promise of Tue 5 May still counts. To move it, extend the reply.");
  });

  it("mends no promise that is late", () => {
    expect(newDateEffects("2026-04-30", "2026-04-20", late).at(-1)).toBe(
      "The promise of Thu 16 April is late already, and stays so.",
    );
  });
});
