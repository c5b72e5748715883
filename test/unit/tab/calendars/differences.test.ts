import { describe, expect, it } from "@jest/globals";
import type { Days } from "../../../../src/tab/calendars/days.ts";
import { differences } from "../../../../src/tab/calendars/differences.ts";
import { weekInLines } from "../../../../src/tab/calendars/hours-words.ts";
import { previewInSentences } from "../../../../src/tab/calendars/moved-words.ts";

const TODAY = "2026-04-10";
const NINE_TO_FIVE = [["09:00", "17:00"]] as const;
const DAYS: Days = {
  hours: { mon: NINE_TO_FIVE, tue: NINE_TO_FIVE, wed: NINE_TO_FIVE, fri: [["09:00", "16:00"]] },
  closures: [{ date: "2026-12-29", name: "Christmas" }],
  openings: [{ date: "2026-12-19", name: null, hours: [["10:00", "13:00"]] }],
  bankHolidays: ["england-and-wales"],
};
const changed = (changes: Partial<Days>): readonly string[] =>
  differences(DAYS, { ...DAYS, ...changes }, DAYS, TODAY);

describe("what differs between two calendars", () => {
  it.each<[string, Partial<Days>, readonly string[]]>([
    ["nothing", {}, []],
    [
      "a training morning",
      { hours: { ...DAYS.hours, wed: [["13:00", "17:00"]] } },
      ["Wednesday: 13:00 to 17:00 instead of 09:00 to 17:00."],
    ],
    [
      "a day that is split, and a Saturday",
      {
        hours: {
          ...DAYS.hours,
          fri: [
            ["09:00", "12:00"],
            ["13:00", "16:00"],
          ],
          sat: NINE_TO_FIVE,
        },
      },
      [
        "Friday: 09:00 to 12:00 and 13:00 to 16:00 instead of 09:00 to 16:00.",
        "Saturday: 09:00 to 17:00 instead of closed.",
      ],
    ],
    [
      "another closure, in the next year",
      { closures: [...DAYS.closures, { date: "2027-01-04", name: "Stock-taking" }] },
      ["Closed on Mon 4 January 2027: Stock-taking."],
    ],
    ["no closure any more", { closures: [] }, ["No closure on Tue 29 December any more."]],
    [
      "an opening with its reason",
      { openings: [{ date: "2026-12-19", name: "Advent", hours: [["10:00", "13:00"]] }] },
      ["On Sat 19 December: 10:00 to 13:00, Advent."],
    ],
    ["no opening", { openings: [] }, ["No hours of its own on Sat 19 December any more."]],
    [
      "the bank holidays of another part of the country",
      { bankHolidays: ["scotland"] },
      ["Bank holidays of England and Wales are not kept any more.", "Bank holidays of Scotland are kept."],
    ],
  ])("%s", (_, changes, lines) => {
    expect(changed(changes)).toEqual(lines);
  });

  it("is told of a service against what held for it before", () => {
    expect(differences(null, { ...DAYS, closures: [] }, DAYS, TODAY)).toEqual([
      "Has days of its own.",
      "No closure on Tue 29 December any more.",
    ]);
    expect(differences(DAYS, null, DAYS, TODAY)).toEqual(["Works when the council works."]);
  });
});

describe("a week in words", () => {
  it("says days in a row with the same hours once, and leaves out what is closed", () => {
    expect(weekInLines(DAYS.hours)).toEqual([
      "Monday to Wednesday: 09:00 to 17:00",
      "Friday: 09:00 to 16:00",
    ]);
    expect(weekInLines({ mon: NINE_TO_FIVE, tue: NINE_TO_FIVE, sun: NINE_TO_FIVE })).toEqual([
      "Monday and Tuesday: 09:00 to 17:00",
      "Sunday: 09:00 to 17:00",
    ]);
  });
});

describe("what a change would move, in words", () => {
  const none = { changes: true, examined: 1200, moved: 0, becomeOverdue: 0, becomeSafe: 0, rows: [] };
  it.each([
    [{ changes: false }, ["No date depends on what you changed."]],
    [{ examined: 0 }, ["There is no open case that could move."]],
    [{}, ["1,200 open cases looked at: no date would move."]],
    [
      { moved: 40, becomeOverdue: 1, becomeSafe: 2 },
      [
        "40 of 1,200 open cases would have another date.",
        "1 open case would be overdue at once.",
        "2 open cases would not be overdue any more.",
      ],
    ],
  ])("%j", (changes, sentences) => {
    expect(previewInSentences({ ...none, ...changes })).toEqual(sentences);
  });
});
