import { describe, expect, it } from "@jest/globals";
import {
  acknowledged,
  caseHistory,
  holdingReplyBy,
  madeComplex,
  notFromPublic,
  replied,
} from "../../../support/case-history.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import type { Clock } from "../../../../src/domain/clock/clock.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import { clockAccount } from "../../../../src/ui/clock/clock-account.ts";
import { clockNotes } from "../../../../src/ui/clock/clock-notes.ts";
import {
  COMPLAINT,
  extendedBy,
  FOI,
  PUBLISHED_RULES,
  replyAt,
  SUBJECT_ACCESS,
  waitingEnded,
  waitingFor,
  type Happened,
  type ReceivedAs,
} from "../published-rules.ts";

const TODAY = "2026-04-22";
const NOW = `${TODAY}T09:00:00.000Z`;
const ASKED = "2026-04-07T09:00:00.000Z";

const notes = (clock: Clock): readonly string[] =>
  clockNotes(clock, TODAY).map(({ tone, words }) => (tone === "warning" ? `! ${words}` : words));

describe("what stands beneath the date on a card", () => {
  it.each<[string, ReceivedAs, Happened, readonly string[]]>([
    ["nothing for an ordinary clock", {}, [], []],
    [
      "when it falls due if the wait ends today",
      FOI,
      [[ASKED, waitingFor("fee")]],
      ["Due Thu 21 May if it comes today"],
    ],
    [
      "that the count begins anew after a clarification",
      FOI,
      [[ASKED, waitingFor("clarification")]],
      ["The count begins anew when it comes"],
    ],
    [
      "since when it is counted anew",
      FOI,
      [
        [ASKED, waitingFor("clarification")],
        ["2026-04-20T09:00:00.000Z", waitingEnded],
      ],
      ["Counted anew since Mon 20 April"],
    ],
    [
      "that a reply counted from the acknowledgement has a latest date",
      COMPLAINT,
      [],
      ["At the latest: 10 working days from the acknowledgement"],
    ],
    [
      "nothing of that once it is acknowledged in time",
      COMPLAINT,
      [["2026-04-08T09:00:00.000Z", acknowledged()]],
      [],
    ],
    [
      "the other date when the acknowledgement was late",
      COMPLAINT,
      [["2026-04-16T09:00:00.000Z", acknowledged()]],
      ["Acknowledged late: counted from then, it would be Thu 30 April"],
    ],
    [
      "when it was first due",
      SUBJECT_ACCESS,
      [["2026-04-20T09:00:00.000Z", extendedBy(2, "2026-04-20")]],
      ["First due Tue 5 May"],
    ],
    [
      "that an extension does not count",
      SUBJECT_ACCESS,
      [["2026-04-20T09:00:00.000Z", extendedBy(3, "2026-04-20")]],
      ["! An extension was recorded that does not count"],
    ],
    [
      "by when a holding reply told the customer to expect it",
      {},
      [[ASKED, holdingReplyBy("2026-04-30")]],
      ["The customer expects it by Thu 30 April"],
    ],
    [
      "that until today, the day itself",
      {},
      [[ASKED, holdingReplyBy(TODAY)]],
      ["The customer expects it by Wed 22 April"],
    ],
    [
      "that the customer expected it sooner",
      {},
      [[ASKED, holdingReplyBy("2026-04-21")]],
      ["! The customer expected it by Tue 21 April"],
    ],
    ["nothing of that where it is due on that day", {}, [[ASKED, holdingReplyBy("2026-04-16")]], []],
    [
      "nothing of that once it is replied to",
      {},
      [
        [ASKED, holdingReplyBy("2026-04-30")],
        ["2026-04-20T09:00:00.000Z", replied],
      ],
      [],
    ],
    [
      "that it was called complex too late",
      {},
      [["2026-04-21T09:00:00.000Z", madeComplex]],
      ["Marked complex on Tue 21 April, when it was late already"],
    ],
    [
      "nothing when it needs no answer",
      FOI,
      [
        [ASKED, waitingFor("fee")],
        [NOW, notFromPublic],
      ],
      [],
    ],
  ])("is %s", (_what, received, facts, words) => {
    expect(notes(replyAt(NOW, received, facts))).toEqual(words);
  });

  it("is a warning where the bank holidays are not known yet, until it is answered", () => {
    const late = "2028-12-20T15:00:00.000Z";
    const warned = (facts: Happened): readonly string[] =>
      notes(clocksOf(foldCase(caseHistory(late, facts)), PUBLISHED_RULES, late).at(-1) as Clock);
    expect(warned([])).toEqual([expect.stringMatching(/^! Bank holidays are known up to 2028/)]);
    expect(warned([["2028-12-21T09:00:00.000Z", replied]])).toEqual([]);
  });
});

describe("what decided a date besides the counting", () => {
  it.each<[string, ReceivedAs, Happened, readonly RegExp[]]>([
    ["nothing where the receipt began it", {}, [], []],
    [
      "the latest day for the acknowledgement",
      COMPLAINT,
      [],
      [/not sent yet, .* latest day .*: Mon 13 April\.$/],
    ],
    [
      "the acknowledgement",
      COMPLAINT,
      [["2026-04-08T09:00:00.000Z", acknowledged()]],
      [/^Counted from the acknowledgement on Wed 8 April\.$/],
    ],
    [
      "the day on which a late acknowledgement was due",
      COMPLAINT,
      [["2026-04-16T09:00:00.000Z", acknowledged()]],
      [/counted from Mon 13 April, when it was due\. .* due Thu 30 April\.$/],
    ],
    [
      "the clarification",
      FOI,
      [
        [ASKED, waitingFor("clarification")],
        ["2026-04-20T09:00:00.000Z", waitingEnded],
      ],
      [/^Counted anew from Mon 20 April/],
    ],
    [
      "an extension with all that was recorded of it",
      SUBJECT_ACCESS,
      [["2026-04-20T09:00:00.000Z", extendedBy(2, "2026-04-20")]],
      [
        /^First due Tue 5 May\.$/,
        /^Extended by 2 calendar months, customer told Mon 20 April, approved by Jo Bell: “The surveyor comes in May”\.$/,
      ],
    ],
    [
      "why an extension does not count",
      SUBJECT_ACCESS,
      [["2026-05-07T09:00:00.000Z", extendedBy(2, "2026-05-07")]],
      [/It does not count: the customer was told after the date on which it was due\.$/],
    ],
    ["a late marking", {}, [["2026-04-21T09:00:00.000Z", madeComplex]], [/^Marked complex on Tue 21 April/]],
  ])("is %s", (_what, received, facts, lines) => {
    const account = clockAccount(replyAt("2026-05-20T09:00:00.000Z", received, facts), TODAY);
    expect(account).toHaveLength(lines.length);
    lines.forEach((line, index) => expect(account[index]).toMatch(line));
  });

  it("is a milestone, once it is recorded", () => {
    const rules = {
      ...PUBLISHED_RULES,
      standards: PUBLISHED_RULES.standards.map((each) =>
        each.promised === "reply" ? { ...each, startsAt: { milestone: "visit made" } } : each,
      ),
    };
    const reached: Happened = [["2026-04-14T09:00:00.000Z", { type: "milestone", name: "visit made" }]];
    const account = (facts: Happened) => clockAccount(replyAt(NOW, {}, facts, rules), TODAY);
    expect(account([])).toEqual([
      "Counted from “visit made”. It is not recorded yet, so the receipt is taken.",
    ]);
    expect(notes(replyAt(NOW, {}, [], rules))).toEqual([
      "8 working days from “visit made”, until then from receipt",
    ]);
    expect(account(reached)).toEqual(["Counted from Tue 14 April: visit made."]);
  });
});
