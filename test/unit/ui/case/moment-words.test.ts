import { describe, expect, it } from "@jest/globals";
import { ageInWords, shortMoment } from "../../../../src/ui/case/moment-words.ts";

describe("moments in narrow columns", () => {
  it("are on the wall clock of the council, with the year only when it is another", () => {
    const now = "2026-04-08T09:00:00.000Z";
    expect(shortMoment("2026-04-07T08:12:00.000Z", now, "Europe/London")).toBe("7 Apr 09:12");
    expect(shortMoment("2025-12-31T23:59:00.000Z", now, "Europe/London")).toBe("31 Dec 2025 23:59");
  });
});

describe("how old the last known state is", () => {
  it.each([
    [30, "less than a minute"],
    [60, "1 minute"],
    [185, "3 minutes"],
    [3_600, "an hour"],
    [7_300, "2 hours"],
    [200_000, "2 days"],
  ])("after %i seconds is %s", (seconds, words) => {
    const from = "2026-04-08T09:00:00.000Z";
    expect(ageInWords(from, new Date(Date.parse(from) + seconds * 1000).toISOString())).toBe(words);
  });
});
