import { describe, expect, it } from "@jest/globals";
import { isInShadow, switchedInWords, writingInWords } from "../../../../src/tab/mailboxes/writing-words.ts";

const SINCE = "2026-11-22T09:12:00.000Z";
const off = { marksSince: null, flagsSince: null, acknowledgementsSince: null };

describe("what is written to a mailbox", () => {
  it("is nothing in shadow mode", () => {
    expect(isInShadow(off)).toBe(true);
    expect(writingInWords(off)).toBe("Shadow mode: nothing is written");
  });

  it.each([
    [{ ...off, flagsSince: SINCE }, "Follow-ups"],
    [{ ...off, marksSince: SINCE, acknowledgementsSince: SINCE }, "Tags, acknowledgements"],
    [
      { marksSince: SINCE, flagsSince: SINCE, acknowledgementsSince: SINCE },
      "Tags, follow-ups, acknowledgements",
    ],
  ])("is named where something is on", (mailbox, words) => {
    expect(isInShadow(mailbox)).toBe(false);
    expect(writingInWords(mailbox)).toBe(words);
  });

  it("says since when and by whom a switch is on", () => {
    const said = (since: string | null, by: string | null) =>
      switchedInWords(since, by, "2026-11-23T10:00:00.000Z", "Europe/London");
    expect(said(SINCE, "Priya Raman")).toBe("On since Sun 22 November 09:12, by Priya Raman");
    expect(said(SINCE, null)).toBe("On since Sun 22 November 09:12");
    expect(said(null, "Priya Raman")).toBe("Off");
  });

  it("names no moment for what was on before anybody could switch it", () => {
    expect(
      switchedInWords("1970-01-01T00:00:00.000Z", null, "2026-11-23T10:00:00.000Z", "Europe/London"),
    ).toBe("On");
  });
});
