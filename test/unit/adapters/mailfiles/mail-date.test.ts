import { describe, expect, it } from "@jest/globals";
import { mailDate, separatorDate } from "../../../../src/adapters/mailfiles/mail-date.ts";

describe("a date in a mail", () => {
  it.each([
    ["Thu, 2 Apr 2026 16:00:05 +0100", "2026-04-02T15:00:05.000Z"],
    ["Thu, 02 Apr 2026 16:00 GMT", "2026-04-02T16:00:00.000Z"],
    ["2 Apr 2026 16:00:05 BST", "2026-04-02T15:00:05.000Z"],
    ["Thu, 2 Apr 26 16:00:05 EST", "2026-04-02T21:00:05.000Z"],
    ["Sat, 31 Dec 2016 23:59:60 +0000", "2016-12-31T23:59:59.000Z"],
    ["Thu, 2 Apr 2026 16:00:05 -0000", "2026-04-02T16:00:05.000Z"],
    ["Thu, 2 Apr 2026 16:00:05 +0100 (British Summer Time)", "2026-04-02T15:00:05.000Z"],
    ["Thu, 2 Apr 2026 16:00:05 XYZ", "2026-04-02T16:00:05.000Z"],
  ])("%s is %s wherever the program runs", (text, expected) => {
    expect(mailDate(text)).toBe(expected);
  });

  it.each([
    "",
    "soon",
    "Thu, 32 Apr 2026 10:00:00 +0000",
    "2 Foo 2026 10:00:00 +0000",
    "2 Apr 1900 10:00:00 +0000",
    "2 Apr 2026 25:00:00 +0000",
  ])("%p is none", (text) => {
    expect(mailDate(text)).toBeNull();
  });

  it("in an mbox separator may carry its zone before or behind the year", () => {
    expect(separatorDate("From a@b.example Thu Apr  2 16:00:05 2026")).toBe("2026-04-02T16:00:05.000Z");
    expect(separatorDate("From 123@xxx Thu Apr 02 16:00:05 +0100 2026")).toBe("2026-04-02T15:00:05.000Z");
    expect(separatorDate("From a@b.example Thu Apr  2 16:00:05 2026 +0100")).toBe("2026-04-02T15:00:05.000Z");
    expect(separatorDate("From a@b.example")).toBeNull();
  });
});
