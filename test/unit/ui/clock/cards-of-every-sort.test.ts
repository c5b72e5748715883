import { describe, expect, it } from "@jest/globals";
import { DEFAULT_COUNTING } from "../../../../src/domain/standards/counting.ts";
import { cardWords, spokenWords } from "../../../../src/ui/clock/card-words.ts";
import { acknowledged, replied } from "../../../support/case-history.ts";
import {
  CALL,
  COMPLAINT,
  extendedBy,
  FOI,
  PUBLISHED_RULES,
  replyAt,
  SUBJECT_ACCESS,
  waitingFor,
  type Happened,
  type ReceivedAs,
} from "../published-rules.ts";

/** What the reply's card says, in one line. */
const reply = (now: string, received: ReceivedAs, facts: Happened = [], rules = PUBLISHED_RULES): string => {
  const { label, date, standing } = cardWords(replyAt(now, received, facts, rules), now);
  return `${label} | ${date} | ${standing}`;
};

describe("a clock that stands still", () => {
  it.each([
    ["clarification", SUBJECT_ACCESS, "Reply | Paused | Waiting for clarification since Tue 7 April"],
    ["identity", SUBJECT_ACCESS, "Reply | Paused | Waiting for proof of identity since Tue 7 April"],
    ["fee", FOI, "Reply | Paused | Waiting for the fee since Tue 7 April"],
  ] as const)("says that it waits for %s, and since when", (what, received, words) => {
    expect(
      reply("2026-04-20T09:00:00.000Z", received, [["2026-04-07T09:00:00.000Z", waitingFor(what)]]),
    ).toBe(words);
  });

  it("runs on where its standard does not stop for that", () => {
    const facts: Happened = [["2026-04-07T09:00:00.000Z", waitingFor("clarification")]];
    expect(reply("2026-04-08T09:00:00.000Z", {}, facts)).toBe(
      "Reply by | Thu 16 April | 6 working days left",
    );
  });
});

describe("a clock in calendar months", () => {
  it.each([
    ["2026-04-22T09:00:00.000Z", "Reply by | Tue 5 May | 13 days left"],
    ["2026-05-04T09:00:00.000Z", "Reply by | Tue 5 May | Due tomorrow"],
    ["2026-05-05T09:00:00.000Z", "Reply by | Tue 5 May | Due today"],
    ["2026-05-06T09:00:00.000Z", "Reply by | Tue 5 May | Overdue by 1 working day"],
  ])("at %s says %s", (now, words) => {
    expect(reply(now, SUBJECT_ACCESS)).toBe(words);
  });

  it("is kept within its month", () => {
    const facts: Happened = [["2026-04-30T09:00:00.000Z", replied]];
    expect(reply("2026-05-20T09:00:00.000Z", SUBJECT_ACCESS, facts)).toBe(
      "Replied | Thu 30 April | Kept: within 1 calendar month",
    );
  });
});

describe("a clock in time", () => {
  it.each([
    ["2026-04-02T15:00:30.000Z", "Reply by | Fri 3 April 16:00 | 23 hours 59 minutes left"],
    ["2026-04-03T11:40:00.000Z", "Reply by | Fri 3 April 16:00 | 3 hours 20 minutes left"],
    ["2026-04-03T14:59:30.000Z", "Reply by | Fri 3 April 16:00 | less than a minute left"],
    ["2026-04-03T16:02:00.000Z", "Reply by | Fri 3 April 16:00 | Overdue by 1 hour 2 minutes"],
  ])("at %s says %s", (now, words) => {
    expect(reply(now, CALL)).toBe(words);
  });

  it("is kept or missed at a time of day", () => {
    const now = "2026-04-20T09:00:00.000Z";
    expect(reply(now, CALL, [["2026-04-03T08:30:00.000Z", replied]])).toBe(
      "Replied | Fri 3 April 09:30 | Kept: within 24 hours",
    );
    expect(reply(now, CALL, [["2026-04-03T17:30:00.000Z", replied]])).toBe(
      "Replied | Fri 3 April 18:30 | Missed: 2 hours 30 minutes late",
    );
  });

  it("counts working minutes as opening time", () => {
    const rules = {
      ...PUBLISHED_RULES,
      standards: PUBLISHED_RULES.standards.map((each) => ({ ...each, allowance: { workingMinutes: 90 } })),
    };
    expect(reply("2026-04-06T09:00:00.000Z", CALL, [], rules)).toBe(
      "Reply by | Tue 7 April 09:30 | 30 minutes of opening time left",
    );
  });

  it("does not speak anew each minute to those who listen", () => {
    const spoken = (now: string) => spokenWords(replyAt(now, CALL), now);
    expect(spoken("2026-04-03T08:00:00.000Z")).toBe("Reply by Fri 3 April 16:00: the time is running");
    expect(spoken("2026-04-03T08:01:00.000Z")).toBe(spoken("2026-04-03T08:00:00.000Z"));
    expect(spokenWords(replyAt("2026-04-08T09:00:00.000Z"), "2026-04-08T09:00:00.000Z")).toBe(
      "Reply by Thu 16 April: 6 working days left",
    );
  });
});

describe("a promise that ends with the close of the service", () => {
  const rules = {
    ...PUBLISHED_RULES,
    standards: PUBLISHED_RULES.standards.map((each) => ({
      ...each,
      counting: { ...DEFAULT_COUNTING, dueTime: "close" as const },
    })),
  };

  it.each([
    ["2026-04-14T09:00:00.000Z", "2 working days left"],
    ["2026-04-15T09:00:00.000Z", "Due tomorrow by 17:00"],
    ["2026-04-16T09:00:00.000Z", "Due today by 17:00"],
    ["2026-04-16T16:30:00.000Z", "Overdue"],
  ])("at %s says %s", (now, standing) => {
    expect(reply(now, {}, [], rules)).toBe(`Reply by | Thu 16 April | ${standing}`);
  });
});

describe("a clock that was extended", () => {
  const extended: Happened = [
    ["2026-04-08T09:00:00.000Z", acknowledged()],
    ["2026-04-21T09:00:00.000Z", extendedBy(10, "2026-04-21")],
  ];
  const now = "2026-05-20T09:00:00.000Z";

  it("names the date to which it was put off", () => {
    expect(reply("2026-04-22T09:00:00.000Z", COMPLAINT, extended)).toBe(
      "Reply extended to | Thu 7 May | 10 working days left",
    );
  });

  it("tells a reply within the extension from one by the first date", () => {
    expect(reply(now, COMPLAINT, [...extended, ["2026-04-28T09:00:00.000Z", replied]])).toBe(
      "Replied | Tue 28 April | Kept: within the extension",
    );
    expect(reply(now, COMPLAINT, [...extended, ["2026-04-22T09:00:00.000Z", replied]])).toBe(
      "Replied | Wed 22 April | Kept: day 10 of 10",
    );
  });
});
