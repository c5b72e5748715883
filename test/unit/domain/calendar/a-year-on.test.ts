import { describe, expect, it } from "@jest/globals";
import { aYearOn } from "../../../../src/domain/calendar/a-year-on.ts";

describe("a year on", () => {
  it("is the same day of a date or of a moment", () => {
    expect(aYearOn("2026-04-08")).toBe("2027-04-08");
    expect(aYearOn("2026-04-08T09:00:00.000Z")).toBe("2027-04-08T09:00:00.000Z");
  });

  it("lies after 28 February and before 1 March when it began on 29 February", () => {
    expect(["2029-03-01", aYearOn("2028-02-29"), "2029-02-28"].sort()).toEqual([
      "2029-02-28",
      "2029-02-29",
      "2029-03-01",
    ]);
  });
});
