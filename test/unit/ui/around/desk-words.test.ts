import { describe, expect, it } from "@jest/globals";
import { followersInWords, othersInWords } from "../../../../src/ui/around/desk-words.ts";
import { isReplying } from "../../../../src/ui/around/is-replying.ts";
import { choiceName, untilInWords } from "../../../../src/ui/around/snooze-words.ts";

const SIAN = { id: "sian", name: "Siân Morgan" };
const TOM = { id: "tom", name: "Tom Okafor" };
const SINCE = "2026-04-07T09:00:00.000Z";
const LONDON = "Europe/London";

describe("the people around a case, in words", () => {
  it("are those who are replying first", () => {
    expect(
      othersInWords([
        { ...TOM, doing: "looking", since: SINCE },
        { ...SIAN, doing: "replying", since: SINCE },
      ]),
    ).toEqual(["Siân Morgan is replying to this case.", "Tom Okafor is looking at this case."]);
  });

  it("are named as followers, oneself last", () => {
    expect(followersInWords({ followers: [TOM, SIAN] }, TOM)).toBe("Siân Morgan, you");
    expect(followersInWords({ followers: [SIAN] }, TOM)).toBe("Siân Morgan");
    expect(followersInWords({ followers: [TOM] }, TOM)).toBe("You");
    expect(followersInWords({ followers: [] }, TOM)).toBeNull();
  });
});

describe("whether an officer is replying", () => {
  const window = (purpose: "acknowledgement" | "reply") => ({
    window: { state: "opened" as const, purpose },
  });
  const unanswered = { repliedAt: null, acknowledgedByPersonAt: null };

  it("holds from the open window to the record of what was sent with it", () => {
    expect(isReplying(window("reply"), unanswered)).toBe(true);
    expect(isReplying(window("reply"), { ...unanswered, acknowledgedByPersonAt: SINCE })).toBe(true);
    expect(isReplying(window("reply"), { ...unanswered, repliedAt: SINCE })).toBe(false);
    expect(isReplying(window("acknowledgement"), { ...unanswered, acknowledgedByPersonAt: SINCE })).toBe(
      false,
    );
  });

  it("does not hold without a window", () => {
    expect(isReplying(null, unanswered)).toBe(false);
    expect(isReplying({ window: { state: "none" } }, unanswered)).toBe(false);
    expect(isReplying({ window: { state: "not-opened", why: "" } }, unanswered)).toBe(false);
  });
});

describe("until when a case is snoozed, in words", () => {
  it("is a time today, and a date with its time on another day", () => {
    expect(untilInWords("2026-04-07T12:00:00.000Z", LONDON, "2026-04-07")).toBe("13:00");
    expect(untilInWords("2026-04-13T08:00:00.000Z", LONDON, "2026-04-07")).toBe("Mon 13 April 09:00");
  });

  it("is tomorrow morning only where the next working day is tomorrow", () => {
    const choice = { name: "next-working-day", until: "2026-04-13T08:00:00.000Z", isPastDue: false } as const;
    expect(choiceName(choice, LONDON, "2026-04-12")).toBe("Tomorrow morning");
    expect(choiceName(choice, LONDON, "2026-04-10")).toBe("Next working day");
  });
});
