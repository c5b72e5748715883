import { describe, expect, it } from "@jest/globals";
import type { CountedDay } from "../../../../src/domain/clock/clock.ts";
import { countedWeeks, type WeekRow } from "../../../../src/ui/clock/counted-weeks.ts";
import { betweenWords, dayPlaceSign, dayPlaceWords } from "../../../../src/ui/clock/day-place-words.ts";
import { FOI, replyAt, SUBJECT_ACCESS, waitingEnded, waitingFor } from "../published-rules.ts";

/** A row of the strip as it is seen: the sign of each day, a dot for a day between, or the weeks gathered in it. */
const seen = (row: WeekRow): string =>
  row.kind === "week"
    ? row.places.map(({ day, between }) => (day ? dayPlaceSign(day) : between ? "." : "_")).join(" ")
    : `${row.weeks} ${row.kind}`;

const NOW = "2026-04-07T09:00:00.000Z";

describe("the calendar strip", () => {
  it("lays the days out in whole weeks from Monday to Sunday", () => {
    expect(countedWeeks(replyAt(NOW).due.days).map(seen)).toEqual([
      "_ _ _ in – – –",
      "– 1 2 3 4 – –",
      "5 6 7 8 _ _ _",
    ]);
  });

  it("has no weeks without days", () => {
    expect(countedWeeks([])).toEqual([]);
  });

  it("gathers the weeks between, where months are counted", () => {
    expect(countedWeeks(replyAt(NOW, SUBJECT_ACCESS).due.days).map(seen)).toEqual([
      "_ _ _ in . . .",
      "3 between",
      ". . . . . → –",
      "– due _ _ _ _ _",
    ]);
  });

  it("gathers the weeks during which the clock stood still", () => {
    const { due } = replyAt("2026-06-22T09:00:00.000Z", FOI, [
      ["2026-04-09T09:00:00.000Z", waitingFor("fee")],
      ["2026-05-05T09:00:00.000Z", waitingEnded],
    ]);
    expect(countedWeeks(due.days).map(seen).slice(0, 5)).toEqual([
      "_ _ _ in – – –",
      "– 1 2 ❙❙ ❙❙ – –",
      "3 paused",
      "– ❙❙ 3 4 5 – –",
      "6 7 8 9 10 – –",
    ]);
  });
});

describe("what each day is, in full", () => {
  it("is told with its number, its name, and whether it is due or today", () => {
    const { days, on } = replyAt(NOW).due;
    const words = days.map((day) => dayPlaceWords(day, { due: on, today: "2026-04-07" }));
    expect(words[0]).toBe("Thu 2 April, received");
    expect(words[1]).toBe("Fri 3 April, Good Friday");
    expect(words[2]).toBe("Sat 4 April, weekend");
    expect(words[5]).toBe("Tue 7 April, day 1, today");
    expect(words.at(-1)).toBe("Thu 16 April, day 8, due");
  });

  const day = (outcome: CountedDay["outcome"], more: Partial<CountedDay> = {}): CountedDay => ({
    date: "2026-04-02",
    outcome,
    number: null,
    name: null,
    minutes: null,
    ...more,
  });

  it.each<[CountedDay, string, string]>([
    [day("received"), "received", "in"],
    [day("received", { number: 1 }), "received, day 1", "1"],
    [day("moved-from", { name: "Good Friday" }), "Good Friday, arrived, counts as received later", "in"],
    [day("started"), "the clock starts", "start"],
    [day("counted", { number: 3 }), "day 3", "3"],
    [day("counted", { number: 3, name: "Election" }), "day 3 (Election)", "3"],
    [day("counted"), "the last day", "due"],
    [day("weekend"), "weekend", "–"],
    [day("bank-holiday", { name: "Good Friday" }), "Good Friday", "–"],
    [day("closure"), "council closed", "–"],
    [day("not-open"), "not open", "–"],
    [day("paused"), "the clock stood still", "❙❙"],
    [day("rolled"), "not a working day, moves on", "→"],
  ])("of %j is said %s and shown %s", (asked, words, sign) => {
    expect(dayPlaceWords(asked, { due: "2026-05-01", today: "2026-05-02" })).toBe(`Thu 2 April, ${words}`);
    expect(dayPlaceSign(asked)).toBe(sign);
  });

  it("is told of a day between as well", () => {
    expect(betweenWords("2026-04-09", { due: "2026-05-05", today: "2026-04-09" })).toBe(
      "Thu 9 April, between the first day and the last, today",
    );
  });
});
