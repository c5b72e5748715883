import { describe, expect, it } from "@jest/globals";
import { actionList } from "../../../../src/ui/case/action-list.ts";
import { outcomeOf } from "../../../../src/ui/case/action-outcome.ts";
import { expectedEvent } from "../../../../src/ui/case/expected-event.ts";
import {
  betterForm,
  NO_REPLY_REASONS,
  noReplyReason,
} from "../../../../src/ui/case/forms/no-reply-reason.ts";
import { noReplyEffects } from "../../../../src/ui/case/no-reply-effects.ts";
import { cardWords, spokenWords } from "../../../../src/ui/clock/card-words.ts";
import {
  acknowledged,
  holdingReply,
  mergedInto,
  noReplyNeeded,
  notFromPublic,
  replied,
  wroteAgain,
} from "../../../support/case-history.ts";
import type { Happened } from "../published-rules.ts";
import { ME, shownAt } from "./shown.ts";

const HERE = { reply: true, acknowledgement: true };

/** An e-mail of Thu 2 April 2026: acknowledgement due Tue 7 April, reply due Thu 16 April. */
const EARLY = "2026-04-07T09:00:00.000Z";
const NOW = "2026-04-10T09:00:00.000Z";
const LATE = "2026-04-20T09:00:00.000Z";
const ACKNOWLEDGED: Happened = [[EARLY, acknowledged()]];
const THANKED: Happened = [
  [EARLY, replied],
  [NOW, wroteAgain],
];

const actions = (facts: Happened, now = NOW) => actionList(shownAt(now, {}, facts), HERE);

describe("no reply needed", () => {
  it("is offered in the menu of an open case, and asks for the reason", () => {
    expect(actions(ACKNOWLEDGED).menu).toContain("no-reply-needed");
    expect(outcomeOf("no-reply-needed", shownAt(NOW).case)).toEqual({
      does: "ask",
      form: "no-reply-needed",
    });
  });

  it("stands in sight when the customer has written again after the reply", () => {
    const list = actions(THANKED);
    expect(list).toMatchObject({ primary: null, secondary: "no-reply-needed" });
    expect(list.menu).toEqual(expect.arrayContaining(["was-acknowledgement", "was-holding-reply"]));
  });

  it.each<[string, Happened]>([
    ["answered and silent", [[EARLY, replied]]],
    ["in need of none already", [[EARLY, noReplyNeeded()]]],
    ["not from the public", [[EARLY, notFromPublic]]],
    ["answered with another", [[EARLY, mergedInto("HS-2026-00400")]]],
  ])("is not offered for a case that is %s", (_, facts) => {
    const { primary, secondary, menu } = actions(facts);
    expect([primary, secondary, ...menu]).not.toContain("no-reply-needed");
  });

  it("leaves reopening as the way back, and nothing due", () => {
    const list = actions([[EARLY, noReplyNeeded()]]);
    expect(list).toMatchObject({ primary: null, secondary: null });
    expect(list.menu).toContain("reopen");
    expect(list.menu).not.toContain("merge");
    expect(list.menu).not.toContain("was-acknowledgement");
  });

  it("is shown as it will stand before the service has confirmed it", () => {
    const after = { seq: 2, now: NOW, by: ME, timeZone: "Europe/London" };
    const fact = { type: "noReplyNeeded", reason: "Thank-you" } as const;
    expect(expectedEvent(fact, { open: true }, after)).toMatchObject({ concerns: "case" });
    expect(expectedEvent(fact, { open: false }, after)).toMatchObject({ concerns: "further-message" });
  });
});

describe("what the form says will happen", () => {
  it("is that the clocks are not needed", () => {
    expect(noReplyEffects(shownAt(EARLY), ME)).toEqual([
      "Acknowledgement: not needed, and left out of the figures.",
      "Reply: not needed, and left out of the figures.",
    ]);
  });

  it("is nothing of a clock that was settled before", () => {
    expect(noReplyEffects(shownAt(NOW, {}, ACKNOWLEDGED), ME)).toEqual([
      "Reply: not needed, and left out of the figures.",
    ]);
  });

  it("is that a broken promise stays broken", () => {
    expect(noReplyEffects(shownAt(NOW), ME)).toEqual([
      "Acknowledgement: it was due Tue 7 April and stays missed. A broken promise is not mended.",
      "Reply: not needed, and left out of the figures.",
    ]);
  });

  it("is that only the notice goes away, of a case that is closed", () => {
    expect(noReplyEffects(shownAt(NOW, {}, THANKED), ME)).toEqual([
      "Only the notice that the customer wrote again goes away.",
    ]);
  });
});

describe("the reasons", () => {
  it("are recorded in the words that were read", () => {
    expect(NO_REPLY_REASONS.map((reason) => noReplyReason(reason, ""))).toEqual([
      "Thank-you",
      "Answered by telephone or in person",
      "For information only",
      "Duplicate of another case",
      null,
    ]);
    expect(noReplyReason("other", "  Wrong council  ")).toBe("Wrong council");
  });

  it("lead to what says it better: a reply that was given, another case about the same matter", () => {
    expect(NO_REPLY_REASONS.map(betterForm)).toEqual([null, "record-reply", null, "merge", null]);
  });
});

describe("the cards of a case on which no reply is needed", () => {
  const cards = (facts: Happened) => {
    const { clocks } = shownAt(LATE, {}, facts);
    return clocks.map((clock) => cardWords(clock, LATE));
  };

  it("say so", () => {
    expect(cards([...ACKNOWLEDGED, [NOW, noReplyNeeded()]])).toEqual([
      { label: "Acknowledged", date: "Tue 7 April", standing: "Kept: day 1 of 1" },
      { label: "Reply", date: "Not needed", standing: "No reply needed" },
    ]);
  });

  it("say what was late when it was closed, and go on to be missed", () => {
    const facts: Happened = [[LATE, noReplyNeeded()]];
    expect(cards(facts)[1]).toEqual({
      label: "Reply by",
      date: "Thu 16 April",
      standing: "Missed: overdue when closed",
    });
    const [, reply] = shownAt(LATE, {}, facts).clocks;
    expect(reply && spokenWords(reply, LATE)).toBe("Reply by Thu 16 April: Missed: overdue when closed");
  });

  it("say that a holding reply kept the acknowledgement", () => {
    expect(cards([[EARLY, holdingReply]])[0]).toMatchObject({
      label: "Acknowledged",
      standing: "Kept: by a holding reply",
    });
  });
});
