import { describe, expect, it } from "@jest/globals";
import {
  arrivalTable,
  shadeOf,
  inOfficeHours,
} from "../../../../src/tab/compliance/practice/arrival-cells.ts";
import { driversInOrder } from "../../../../src/tab/compliance/practice/driver-order.ts";
import { shareOf } from "../../../../src/tab/compliance/practice/share-of.ts";
import { spreadBars } from "../../../../src/tab/compliance/practice/spread.ts";

describe("answers by working day", () => {
  it("have a bar for every day, and tell those after the promised day", () => {
    const bars = spreadBars(
      [
        { days: 1, cases: 4 },
        { days: 3, cases: 2 },
      ],
      2,
    );
    expect(bars.map(({ label, cases, late }) => [label, cases, late])).toEqual([
      ["0", 0, false],
      ["1", 4, false],
      ["2", 0, false],
      ["3", 2, true],
    ]);
  });

  it("stand together far out, and open all of them", () => {
    const bars = spreadBars(
      [
        { days: 24, cases: 1 },
        { days: 25, cases: 2 },
        { days: 90, cases: 3 },
      ],
      8,
    );
    expect(bars.at(-1)).toEqual({ label: "25+", answerDays: "25-", cases: 5, late: true });
    expect(bars.reduce((all, { cases }) => all + cases, 0)).toBe(6);
  });

  it("are not late where nothing is promised in working days", () => {
    expect(spreadBars([{ days: 9, cases: 1 }], null).some(({ late }) => late)).toBe(false);
    expect(spreadBars([], 8)).toEqual([]);
  });
});

const arrivals = {
  cases: 11,
  timeUnknown: 1,
  cells: [
    { weekday: 1, hour: 6, cases: 2 },
    { weekday: 1, hour: 9, cases: 6 },
    { weekday: 7, hour: 10, cases: 2 },
  ],
};

describe("arrivals by weekday and hour", () => {
  it("are a full table from the first hour to the last, and lose no case", () => {
    const table = arrivalTable(arrivals);
    expect(table.hours[0]).toBe(6);
    expect(table.hours.at(-1)).toBe(17);
    expect(table.days.map(({ all }) => all)).toEqual([8, 0, 0, 0, 0, 0, 2]);
    expect(table.most).toBe(6);
  });

  it("tell the share within office hours, of those whose time is known", () => {
    expect(inOfficeHours(arrivals)).toEqual({ cases: 6, percent: 60 });
    expect(inOfficeHours({ ...arrivals, cells: [] })).toBeNull();
  });

  it("are shaded so that the least of them is still seen, and none is not", () => {
    expect([0, 1, 50, 100].map((cases) => shadeOf(cases, 100))).toEqual([0, 1, 3, 5]);
  });
});

describe("what late replies go with", () => {
  const driver = (name: "chased" | "paused" | "complex", cases: number, missed: number) => ({
    driver: name,
    cases,
    missed,
    otherCases: 100,
    otherMissed: 5,
  });

  it("begins with the widest gap; few cases stand after the others, none are left out", () => {
    const order = driversInOrder([
      driver("paused", 100, 10),
      driver("complex", 4, 4),
      driver("chased", 100, 40),
      { ...driver("paused", 0, 0), driver: "extended" },
    ]);
    expect(order.map((each) => each.driver)).toEqual(["chased", "paused", "complex"]);
  });

  it("is told in numbers where the whole is small", () => {
    expect([shareOf(3, 8), shareOf(1, 3000), shareOf(0, 0)]).toEqual(["3 of 8", "0.1%", ""]);
  });
});
