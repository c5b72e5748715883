import { describe, expect, it } from "@jest/globals";
import { distinct, wholeMonthsOf } from "../../../../../src/adapters/store/record/stretches.ts";

const startsOf = (from: string, to: string): string[] =>
  wholeMonthsOf({ from, to }).map(({ grain, starts_on }) => `${grain} ${starts_on}`);

describe("the rows of which a stretch is made", () => {
  it("are months for a quarter", () => {
    expect(startsOf("2026-01-01", "2026-03-31")).toEqual([
      "month 2026-01-01",
      "month 2026-02-01",
      "month 2026-03-01",
    ]);
  });

  it("are days where a month is not whole, at either end", () => {
    expect(startsOf("2025-12-30", "2026-02-02")).toEqual([
      ...["day 2025-12-30", "day 2025-12-31", "month 2026-01-01", "day 2026-02-01", "day 2026-02-02"],
    ]);
    expect(startsOf("2026-04-01", "2026-04-29")).toHaveLength(29);
  });

  it("know how long February is", () => {
    expect(startsOf("2024-02-01", "2024-02-29")).toEqual(["month 2024-02-01"]);
    expect(startsOf("2024-02-01", "2024-02-28")).toHaveLength(28);
  });

  it("are none where the stretch ends before it begins", () => {
    expect(startsOf("2026-04-02", "2026-04-01")).toEqual([]);
  });

  it("are counted once where the same stretch is given twice", () => {
    const [week, quarter] = [
      { from: "2026-01-05", to: "2026-01-11" },
      { from: "2026-01-01", to: "2026-03-31" },
    ];
    expect(distinct([week, quarter, { ...week }])).toEqual([week, quarter]);
  });
});
