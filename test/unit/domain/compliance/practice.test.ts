import { describe, expect, it } from "@jest/globals";
import { practiceOf } from "../../../../src/domain/compliance/practice.ts";
import type { PracticeCounts } from "../../../../src/domain/compliance/practice-counts.ts";
import { aStandard } from "../../../support/rules.ts";

const NONE: PracticeCounts = {
  ...{ answerDays: [], arrivals: [], handOffs: [], extensions: [] },
  ...{ pausedDays: [], serviceDays: [], replies: [] },
};

const practice = (counts: Partial<PracticeCounts>, standards = [aStandard()]) =>
  practiceOf({ ...NONE, ...counts }, { ashby: standards });

const answered = (days: number, cases: number, standardVersion = 1, authority = "ashby") => ({
  authority,
  ...{ standardId: "reply", standardVersion, standardTitle: `Version ${standardVersion}` },
  ...{ promised: "reply" as const, days, cases },
});

describe("how cases went", () => {
  it("is nothing where there are none, and says so of every driver", () => {
    const found = practice({});
    expect(found).toMatchObject({
      replyDays: [],
      arrivals: { cases: 0, timeUnknown: 0, cells: [] },
      handOffs: { cases: 0, handedOn: 0, spread: [] },
      pauses: { cases: 0, paused: 0, workingDays: null },
      timeByService: [],
      misses: { missed: 0, denominator: 0 },
    });
    expect(found.misses.drivers).toHaveLength(9);
  });

  it("puts the versions of a standard together, told as the latest, with what it promises", () => {
    const standards = [
      aStandard({ allowance: { workingDays: 10 } }),
      aStandard({ version: 2, allowance: { workingDays: 8 } }),
    ];
    const counts = [answered(12, 1), answered(2, 3, 2), answered(2, 4)];
    expect(practice({ answerDays: counts }, standards).replyDays).toEqual([
      {
        ...{ standardId: "reply", standardTitle: "Version 2", promised: "reply", promisedDays: 8 },
        ...{ cases: 8, median: 2, p90: 12 },
        histogram: [
          { days: 2, cases: 7 },
          { days: 12, cases: 1 },
        ],
      },
    ]);
  });

  it("names the promise of whose cases they are, and none where two authorities promise differently", () => {
    const of = (workingDays: number) => [aStandard({ allowance: { workingDays } })];
    const daysOf = (answerDays: PracticeCounts["answerDays"], borrow: number) =>
      practiceOf({ ...NONE, answerDays }, { ashby: of(8), borrow: of(borrow) }).replyDays[0]?.promisedDays;
    const [ashby, borrow] = [answered(2, 1), answered(3, 1, 1, "borrow")];
    expect(daysOf([borrow], 10)).toBe(10);
    expect(daysOf([ashby, borrow], 10)).toBeNull();
    expect(daysOf([ashby, borrow], 8)).toBe(8);
    expect(daysOf([answered(2, 1, 7)], 8)).toBeNull();
  });

  it("names no promised days where hours are promised", () => {
    const standards = [aStandard({ allowance: { hours: 4 } })];
    expect(practice({ answerDays: [answered(0, 2)] }, standards).replyDays[0]?.promisedDays).toBeNull();
  });

  it("keeps arrivals at an unknown hour apart", () => {
    const arrivals = [
      { weekday: 2, hour: 9, cases: 3 },
      { weekday: 1, hour: 17, cases: 1 },
      { weekday: 1, hour: null, cases: 5 },
    ];
    expect(practice({ arrivals }).arrivals).toEqual({
      cases: 9,
      timeUnknown: 5,
      cells: [
        { weekday: 1, hour: 17, cases: 1 },
        { weekday: 2, hour: 9, cases: 3 },
      ],
    });
  });

  it("adds up hand-offs, extensions and waits", () => {
    const found = practice({
      handOffs: [
        { times: 2, cases: 1, missed: 1 },
        { times: 0, cases: 7, missed: 2 },
      ],
      extensions: [
        { times: 0, cases: 5 },
        { times: 2, cases: 3 },
      ],
      pausedDays: [
        { days: 4, cases: 1 },
        { days: 1, cases: 2 },
      ],
    });
    expect(found.handOffs).toMatchObject({ cases: 8, handedOn: 1, spread: [{ times: 0 }, { times: 2 }] });
    expect(found.extensions).toEqual({ cases: 8, extended: 3, times: 6 });
    expect(found.pauses).toEqual({ cases: 8, paused: 3, workingDays: { median: 1, p90: 4 } });
  });

  it("adds up the days of each service", () => {
    const serviceDays = [
      { service: "planning", days: 0, cases: 1 },
      { service: "housing", days: 3, cases: 2 },
      { service: "housing", days: 10, cases: 1 },
    ];
    expect(practice({ serviceDays }).timeByService).toEqual([
      { service: "housing", cases: 3, workingDays: 16, median: 3, p90: 10 },
      { service: "planning", cases: 1, workingDays: 0, median: 0, p90: 0 },
    ]);
  });

  it("holds the cases with a driver against those without it", () => {
    const replies = [
      { driver: null, cases: 20, missed: 6 },
      { driver: "complex" as const, cases: 5, missed: 4 },
    ];
    const { misses } = practice({ replies });
    expect(misses).toMatchObject({ denominator: 20, missed: 6 });
    expect(misses.drivers.find(({ driver }) => driver === "complex")).toEqual({
      ...{ driver: "complex", cases: 5, missed: 4, otherCases: 15, otherMissed: 2 },
    });
    expect(misses.drivers.find(({ driver }) => driver === "chased")).toMatchObject({
      ...{ cases: 0, otherCases: 20, otherMissed: 6 },
    });
  });
});
