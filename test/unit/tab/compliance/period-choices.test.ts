import { describe, expect, it } from "@jest/globals";
import { periodChoices, usualPeriod, withPeriod } from "../../../../src/tab/compliance/period-choices.ts";

const choices = periodChoices("2026-11-21");
const ids = (label: string) => choices.find((group) => group.label === label)?.choices.map(({ id }) => id);

describe("the periods that can be picked", () => {
  it("begins with this quarter, in words", () => {
    expect(choices[0]?.choices[0]).toEqual({
      id: "2026-Q4",
      label: "This quarter: October to December 2026",
    });
  });

  it("goes back over the turn of the year", () => {
    expect(ids("Quarters")).toEqual(["2026-Q4", "2026-Q3", "2026-Q2", "2026-Q1", "2025-Q4"]);
    expect(ids("Months")).toEqual(["2026-11", "2026-10", "2026-09", "2026-08", "2026-07", "2026-06"]);
  });

  it("knows the financial year from April to March", () => {
    expect(ids("Financial years")).toEqual(["2026/27", "2025/26"]);
    expect(periodChoices("2026-03-31")[2]?.choices[0]?.id).toBe("2025/26");
  });

  it("means this quarter when nothing was picked", () => {
    expect(usualPeriod("2026-12-31")).toBe("2026-Q4");
    expect(usualPeriod("2027-01-01")).toBe("2027-Q1");
  });

  it("adds the period of a shared link, and shows even one that it cannot read", () => {
    expect(withPeriod(choices, "2024/25-Q3").at(-1)?.choices).toEqual([
      { id: "2024/25-Q3", label: "October to December 2024" },
    ]);
    expect(withPeriod(choices, "whenever").at(-1)?.choices[0]?.label).toBe("whenever");
    expect(withPeriod(choices, "2026-Q3")).toBe(choices);
  });
});
