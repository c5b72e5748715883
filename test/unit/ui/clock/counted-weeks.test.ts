import { describe, expect, it } from "@jest/globals";
import { dueAfter } from "../../../../src/domain/clock/due.ts";
import { countedWeeks } from "../../../../src/ui/clock/counted-weeks.ts";
import { dayPlaceSign, dayPlaceWords } from "../../../../src/ui/clock/day-place-words.ts";
import { RULES } from "../../../support/rules.ts";

const { days, on } = dueAfter({ receivedOn: "2026-04-02", workingDays: 8, ...RULES });

describe("the calendar strip", () => {
  it("lays the days out in whole weeks from Monday to Sunday", () => {
    const weeks = countedWeeks(days);
    expect(weeks).toHaveLength(3);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]?.map(({ date, day }) => (day ? date.slice(8) : "")).join(" ")).toBe("   02 03 04 05");
    expect(weeks[2]?.map(({ day }) => (day ? dayPlaceSign(day) : "")).join(" ")).toBe("5 6 7 8   ");
  });

  it("has no weeks without days", () => {
    expect(countedWeeks([])).toEqual([]);
  });

  it("says in full what each day is", () => {
    const marks = { due: on, today: "2026-04-07" };
    const words = days.map((day) => dayPlaceWords(day, marks));
    expect(words[0]).toBe("Thu 2 April, received");
    expect(words[1]).toBe("Fri 3 April, Good Friday");
    expect(words[2]).toBe("Sat 4 April, weekend");
    expect(words[5]).toBe("Tue 7 April, day 1, today");
    expect(words.at(-1)).toBe("Thu 16 April, day 8, due");
  });
});
