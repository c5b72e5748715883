import { describe, expect, it } from "@jest/globals";
import { parsePeriod, type Period } from "../../../../src/domain/compliance/period.ts";
import {
  around,
  inLength,
  periodChoices,
  titleInFull,
  usualPeriod,
  withPeriod,
} from "../../../../src/tab/compliance/period-choices.ts";

const TODAY = "2026-11-21";
const ids = (...asked: Parameters<typeof periodChoices>) => periodChoices(...asked).map(({ id }) => id);
const period = (id: string): Period => {
  const read = parsePeriod(id);
  if (!read.ok) throw new Error(id);
  return read.value;
};

describe("the periods that can be picked", () => {
  it("begin with this one, in words", () => {
    expect(periodChoices(TODAY, "quarter")[0]).toEqual({
      id: "2026-Q4",
      label: "This quarter: October to December 2026",
    });
  });

  it("go back over the turn of the year, so far that the same period of the last one is among them", () => {
    expect(ids(TODAY, "quarter").slice(0, 5)).toEqual([
      "2026-Q4",
      "2026-Q3",
      "2026-Q2",
      "2026-Q1",
      "2025-Q4",
    ]);
    expect(ids(TODAY, "month")).toContain("2025-11");
    expect(ids(TODAY, "week")).toContain("2025-W47");
  });

  it("know the financial year from April to March, and call its quarters by their own names", () => {
    expect(ids(TODAY, "financial-year").slice(0, 2)).toEqual(["2026/27", "2025/26"]);
    expect(ids("2026-03-31", "financial-year")[0]).toBe("2025/26");
    expect(periodChoices(TODAY, "financial-quarter")[2]?.label).toBe("Q1 2026/27: April to June 2026");
  });

  it("mean this quarter when nothing was picked", () => {
    expect(usualPeriod("2026-12-31")).toBe("2026-Q4");
    expect(usualPeriod("2027-01-01")).toBe("2027-Q1");
  });

  it("have the period of a shared link among them, even one that cannot be read", () => {
    const linked = (id: string) => withPeriod(TODAY, "quarter", id)[1]?.choices;
    expect(linked("2019-Q3")).toEqual([{ id: "2019-Q3", label: "July to September 2019" }]);
    expect(linked("whenever")).toEqual([{ id: "whenever", label: "whenever" }]);
    expect(linked("2026-Q3")).toBeUndefined();
  });
});

describe("what lies around a period", () => {
  it("is the one before, and the one after as far as it has begun", () => {
    expect(around("2026-Q3", TODAY)).toMatchObject({
      earlier: { id: "2026-Q2" },
      later: { id: "2026-Q4" },
      unfinished: false,
    });
    expect(around("2026-Q4", TODAY)).toMatchObject({ later: null, unfinished: true });
  });

  it("is over only when its last day is", () => {
    expect(around("2026-10", "2026-10-31")?.unfinished).toBe(true);
    expect(around("2026-10", "2026-11-01")?.unfinished).toBe(false);
  });

  it("is nothing for what is no period", () => {
    expect(around("whenever", TODAY)).toBeNull();
  });
});

describe("another length of period", () => {
  it("shows the time that was on show: the end of what is over, today of what is not", () => {
    expect(inLength(period("2026-Q2"), "month", TODAY).id).toBe("2026-06");
    expect(inLength(period("2026-Q4"), "month", TODAY).id).toBe("2026-11");
    expect(inLength(period("2026-Q4"), "week", TODAY).id).toBe("2026-W47");
    expect(inLength(period("2026-06"), "financial-year", TODAY).id).toBe("2026/27");
  });
});

describe("the name of a financial period", () => {
  it("is said with its months", () => {
    expect(titleInFull(period("2026/27"))).toBe("2026/27: April 2026 to March 2027");
    expect(titleInFull(period("2026-Q2"))).toBe("April to June 2026");
  });
});
