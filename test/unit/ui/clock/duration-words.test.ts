import { describe, expect, it } from "@jest/globals";
import { durationInWords, openingTimeInWords } from "../../../../src/ui/clock/duration-words.ts";

describe("minutes in words", () => {
  it.each([
    [0, "less than a minute"],
    [1, "1 minute"],
    [59, "59 minutes"],
    [60, "1 hour"],
    [61, "1 hour 1 minute"],
    [200, "3 hours 20 minutes"],
    [1_440, "24 hours"],
    [2_879, "47 hours 59 minutes"],
    [2_880, "2 days"],
    [3_065, "2 days 3 hours"],
  ])("says of %i minutes: %s", (minutes, words) => {
    expect(durationInWords(minutes)).toBe(words);
  });

  it.each([
    [0, "less than a minute of opening time"],
    [45, "45 minutes of opening time"],
    [3_000, "50 hours of opening time"],
  ])("does not make days of %i minutes while the service is open: %s", (minutes, words) => {
    expect(openingTimeInWords(minutes)).toBe(words);
  });
});
