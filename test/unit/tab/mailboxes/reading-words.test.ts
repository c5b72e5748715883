import { describe, expect, it } from "@jest/globals";
import { readingInWords, readingState, readShare } from "../../../../src/tab/mailboxes/reading-words.ts";

const NOW = "2026-11-22T09:12:30.000Z";
const LONDON = "Europe/London";

const reading = (more: Partial<Parameters<typeof readingInWords>[0]> = {}) => ({
  since: "2026-08-24T09:00:00.000Z",
  messagesRead: 12_000,
  expected: 12_000,
  caughtUpAt: "2026-11-22T08:00:00.000Z",
  readAt: "2026-11-22T09:12:00.000Z",
  problem: null,
  ...more,
});
const said = (more: Parameters<typeof reading>[0]): string => readingInWords(reading(more), NOW, LONDON);

describe("how far a mailbox has been read", () => {
  it("says that its turn comes, before it was ever read", () => {
    expect(said({ since: null, caughtUpAt: null, readAt: null, messagesRead: 0 })).toBe(
      "Not read yet: its turn comes within a minute",
    );
  });

  it("says during the first reading how much of it is done", () => {
    expect(said({ caughtUpAt: null, readAt: null, messagesRead: 3_400 })).toBe(
      "Reading the last 90 days: 3,400 of about 12,000 messages",
    );
  });

  it("names the date where the council has asked for more than some months", () => {
    expect(
      said({ caughtUpAt: null, readAt: null, since: "2025-04-01T00:00:00.000Z", messagesRead: 3_400 }),
    ).toBe("Reading mail since Tue 1 April 2025: 3,400 of about 12,000 messages");
  });

  it("promises no end where nobody counted, or where more was read than was counted", () => {
    const going = { caughtUpAt: null, readAt: null, messagesRead: 3_400 };
    expect(said({ ...going, expected: null })).toBe("Reading the last 90 days: 3,400 messages so far");
    expect(said({ ...going, expected: 3_000 })).toBe("Reading the last 90 days: 3,400 messages so far");
  });

  it("says when it was read last, on the council's wall clock", () => {
    expect(said({})).toBe("Read up to date, 09:12");
    expect(readingInWords(reading({ readAt: "2026-07-01T08:12:00.000Z" }), NOW, LONDON)).toBe(
      "Last read Wed 1 July 09:12",
    );
  });

  it("does not call a mailbox up to date that nobody has looked at for more than ten minutes", () => {
    expect(readingState(reading({ readAt: "2026-11-22T09:02:31.000Z" }), NOW)).toBe("up-to-date");
    expect(readingState(reading({ readAt: "2026-11-22T09:02:29.000Z" }), NOW)).toBe("behind");
    expect(said({ readAt: null })).toBe("Some of its folders have not been read yet");
  });

  it("puts a problem before everything else", () => {
    expect(said({ problem: "no access" })).toBe("It cannot be read at the moment. Last read 09:12");
    expect(said({ problem: "no access", since: null, caughtUpAt: null, readAt: null })).toBe(
      "It could not be read yet",
    );
  });

  it("never shows a full bar before the end is reached", () => {
    expect(readShare(reading({ messagesRead: 3_000 }))).toBe(0.25);
    expect(readShare(reading({ messagesRead: 14_000 }))).toBe(0.99);
    expect(readShare(reading({ expected: null }))).toBeNull();
    expect(readShare(reading({ expected: 0 }))).toBeNull();
  });
});
