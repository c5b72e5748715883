import { describe, expect, it } from "@jest/globals";
import type { Stillness } from "../../../../src/domain/clock/due.ts";
import type { Counting } from "../../../../src/domain/standards/counting.ts";
import { dueFor } from "../../../support/due-question.ts";

/** On the wall in London, in April 2026: `"07 10:00"`. Summer time: an hour ahead of UTC. */
const april = (wall: string): string =>
  new Date(Date.parse(`2026-04-${wall.slice(0, 2)}T${wall.slice(3)}:00.000Z`) - 3_600_000).toISOString();

const still = (...spans: readonly (readonly [from: string, to: string])[]): Stillness[] =>
  spans.map(([from, to]) => ({ from: april(from), to: april(to) }));

describe("eight working days from Thursday 2 April 2026, due on the 16th, with the clock stopped", () => {
  it.each<[string, Stillness[], string, string]>([
    ["within a day", still(["08 10:00", "08 15:00"]), "2026-04-16", "2026-04-17"],
    [
      "over a weekend, from Friday night to Monday morning",
      still(["10 18:00", "13 08:00"]),
      "2026-04-16",
      "2026-04-20",
    ],
    ["over the weekend alone", still(["11 00:00", "12 23:00"]), "2026-04-16", "2026-04-16"],
    [
      "for two whole days, from midnight to midnight",
      still(["07 00:00", "09 00:00"]),
      "2026-04-20",
      "2026-04-21",
    ],
    ["from noon to noon a day later", still(["08 12:00", "09 12:00"]), "2026-04-16", "2026-04-20"],
    [
      "twice, overlapping: three whole days",
      still(["07 00:00", "09 00:00"], ["08 12:00", "10 00:00"]),
      "2026-04-21",
      "2026-04-22",
    ],
    [
      "twice, one within the other",
      still(["07 00:00", "10 00:00"], ["08 00:00", "09 00:00"]),
      "2026-04-21",
      "2026-04-22",
    ],
    [
      "twice, touching at noon: that day it stood still throughout",
      still(["07 12:00", "08 12:00"], ["08 12:00", "09 12:00"]),
      "2026-04-17",
      "2026-04-21",
    ],
    [
      "the later one named first",
      still(["08 12:00", "09 12:00"], ["07 12:00", "08 12:00"]),
      "2026-04-17",
      "2026-04-21",
    ],
    ["on the last day, until Tuesday", still(["16 10:00", "21 10:00"]), "2026-04-21", "2026-04-22"],
    ["on the last day, until a Saturday", still(["16 10:00", "18 10:00"]), "2026-04-20", "2026-04-20"],
    ["on the last day, for hours", still(["16 10:00", "16 15:00"]), "2026-04-16", "2026-04-17"],
    ["after the last day", still(["17 00:00", "24 00:00"]), "2026-04-16", "2026-04-16"],
    ["before it was received", still(["01 00:00", "02 09:00"]), "2026-04-16", "2026-04-16"],
    [
      "from before it was received until Wednesday",
      still(["01 00:00", "08 00:00"]),
      "2026-04-17",
      "2026-04-20",
    ],
    [
      "so that a second standstill comes within reach",
      still(["07 00:00", "08 00:00"], ["17 00:00", "18 00:00"]),
      "2026-04-20",
      "2026-04-21",
    ],
    ["not at all", [], "2026-04-16", "2026-04-16"],
  ])("%s", (_, pauses, whole, partly) => {
    const on = (partlyPausedDays: Counting["partlyPausedDays"]): string =>
      dueFor(april("02 16:00"), { allowance: { workingDays: 8 }, counting: { partlyPausedDays }, pauses }).on;
    expect([on("count"), on("do-not-count")]).toEqual([whole, partly]);
  });

  it("counts no day twice that is a holiday anyway", () => {
    const pauses = still(["03 00:00", "07 00:00"]);
    expect(dueFor(april("02 16:00"), { allowance: { workingDays: 8 }, pauses }).on).toBe("2026-04-16");
  });

  it("tells what was not counted", () => {
    const { days, reasons } = dueFor(april("02 16:00"), {
      allowance: { workingDays: 2 },
      pauses: still(["07 00:00", "08 00:00"]),
    });
    expect(days.filter(({ outcome }) => outcome === "paused").map(({ date }) => date)).toEqual([
      "2026-04-07",
    ]);
    expect(reasons).toContainEqual({
      code: "paused",
      from: april("07 00:00"),
      to: april("08 00:00"),
      daysNotCounted: 1,
    });
  });
});

describe("a promise that ends with the close, with the clock stopped on its last day", () => {
  it.each([
    ["before the service closed", "16 16:59", "2026-04-21"],
    ["when it had closed: then it was due already", "16 17:01", "2026-04-16"],
  ])("%s", (_, stopped, on) => {
    const counting = { dueTime: "close" } as const;
    const pauses = still([stopped, "21 10:00"]);
    expect(dueFor(april("02 16:00"), { allowance: { workingDays: 8 }, counting, pauses }).on).toBe(on);
  });
});

describe("a month, with the clock stopped", () => {
  it("leaves out the days of asking and of the answer, then moves past the weekend", () => {
    // 25 November and a month is 25 December; 1, 2 and 3 December do not count; 28 December is a Sunday.
    expect(
      dueFor("2025-11-25", {
        allowance: { calendarMonths: 1 },
        counting: { partlyPausedDays: "do-not-count", dueOnNonWorkingDay: "next-working-day" },
        pauses: [{ from: "2025-12-01T10:00:00.000Z", to: "2025-12-03T09:00:00.000Z" }],
      }).on,
    ).toBe("2025-12-29");
  });

  it("counts weekends and holidays that it stood still as any other day", () => {
    expect(
      dueFor("2026-04-02", { allowance: { calendarMonths: 1 }, pauses: still(["03 00:00", "07 00:00"]) }).on,
    ).toBe("2026-05-06");
  });
});

describe("one day with the day of receipt, stopped on that very day", () => {
  it("moves to the day on which the clock starts again", () => {
    for (const allowance of [{ workingDays: 1 }, { calendarDays: 1 }]) {
      expect(
        dueFor(april("08 09:00"), {
          allowance,
          counting: { dayOne: "day-of-receipt" },
          pauses: still(["08 10:00", "13 11:00"]),
        }).on,
      ).toBe("2026-04-13");
    }
  });
});

describe("time, with the clock stopped", () => {
  it.each<[string, Stillness[], string]>([
    ["for three hours", still(["10 12:00", "10 15:00"]), "11 13:00"],
    ["twice, overlapping", still(["10 12:00", "10 15:00"], ["10 14:00", "10 16:00"]), "11 14:00"],
    ["twice, one within the other", still(["10 12:00", "10 16:00"], ["10 13:00", "10 14:00"]), "11 14:00"],
    ["twice, touching", still(["10 12:00", "10 13:00"], ["10 13:00", "10 14:00"]), "11 12:00"],
    ["from before the receipt", still(["10 08:00", "10 11:00"]), "11 11:00"],
    ["before the receipt", still(["09 08:00", "10 10:00"]), "11 10:00"],
    ["after it was due", still(["11 10:00", "12 10:00"]), "11 10:00"],
    ["a moment before it was due", still(["11 09:59", "12 09:59"]), "12 10:00"],
    [
      "so that a second standstill comes within reach",
      still(["10 12:00", "10 15:00"], ["11 12:00", "11 13:00"]),
      "11 14:00",
    ],
  ])("24 hours from Friday at ten: %s", (_, pauses, at) => {
    expect(dueFor(april("10 10:00"), { allowance: { hours: 24 }, pauses }).at).toBe(april(at));
  });

  it.each<[string, Stillness[], string]>([
    [
      "over the weekend: half an hour before, an hour and a half after",
      still(["10 16:30", "13 10:00"]),
      "13 11:30",
    ],
    ["overnight only, when nobody counts", still(["10 17:00", "13 09:00"]), "13 10:00"],
    ["for a part of an hour", still(["10 16:15", "10 16:45"]), "13 10:30"],
  ])("120 working minutes from Friday at four: %s", (_, pauses, at) => {
    expect(dueFor(april("10 16:00"), { allowance: { workingMinutes: 120 }, pauses }).at).toBe(april(at));
  });
});
