import { describe, expect, it } from "@jest/globals";
import type { OfficerFact } from "../../../../src/contracts/case.ts";
import { datesAfter } from "../../../../src/ui/case/dates-after.ts";
import { acknowledged, replied } from "../../../support/case-history.ts";
import { COMPLAINT, SUBJECT_ACCESS, type Happened, type ReceivedAs } from "../published-rules.ts";
import { ME, shownAt } from "./shown.ts";

const markedComplex: OfficerFact = { type: "complexityChanged", complexity: "complex", reason: "-" };

const said = (now: string, received: ReceivedAs, facts: Happened, fact: OfficerFact): readonly string[] =>
  datesAfter(shownAt(now, received, facts), ME)(fact);

describe("what a fact would do to the dates, said before it is recorded", () => {
  it.each<[string, string, ReceivedAs, Happened, OfficerFact, readonly string[]]>([
    [
      "marked complex in time",
      "2026-04-15T09:00:00.000Z",
      {},
      [],
      markedComplex,
      ["The reply is then due Tue 5 May instead of Thu 16 April."],
    ],
    [
      "marked complex on the last day",
      "2026-04-16T22:00:00.000Z",
      {},
      [],
      markedComplex,
      ["The reply is then due Tue 5 May instead of Thu 16 April."],
    ],
    [
      "marked complex too late",
      "2026-04-17T09:00:00.000Z",
      {},
      [],
      markedComplex,
      [
        "Too late to change the reply date: it was due Thu 16 April. The case is only marked complex on record.",
      ],
    ],
    [
      "a corrected receipt",
      "2026-04-15T09:00:00.000Z",
      {},
      [],
      { type: "correctedReceipt", receivedOn: "2026-03-31", reason: "-" },
      [
        "The acknowledgement is then due Wed 1 April instead of Tue 7 April.",
        "The reply is then due Tue 14 April instead of Thu 16 April.",
      ],
    ],
    [
      "an extension",
      "2026-04-08T09:00:00.000Z",
      SUBJECT_ACCESS,
      [],
      { type: "extended", amount: 2, reason: "-", customerToldOn: "2026-04-08", approvedBy: null },
      ["The reply is then due Thu 2 July instead of Tue 5 May."],
    ],
    [
      "an extension before the acknowledgement that the reply is counted from",
      "2026-04-08T09:00:00.000Z",
      COMPLAINT,
      [],
      { type: "extended", amount: 10, reason: "-", customerToldOn: "2026-04-08", approvedBy: null },
      ["The reply is then due Tue 12 May instead of Mon 27 April."],
    ],
    [
      "reopening",
      "2026-04-15T09:00:00.000Z",
      {},
      [["2026-04-14T09:00:00.000Z", replied]],
      { type: "reopened", reason: "-" },
      ["The reply is due again Thu 16 April."],
    ],
    [
      "another kind, for which another standard holds",
      "2026-04-08T09:00:00.000Z",
      {},
      [["2026-04-07T09:00:00.000Z", acknowledged()]],
      { type: "reclassified", kind: "subject-access-request" },
      ["The reply is then due Tue 5 May instead of Thu 16 April."],
    ],
    [
      "passing it on",
      "2026-04-08T09:00:00.000Z",
      {},
      [],
      { type: "reassigned", service: "planning", note: null },
      ["No date moves."],
    ],
  ])("for %s", (_what, now, received, facts, fact, lines) => {
    expect(said(now, received, facts, fact)).toEqual(lines);
  });

  it("says when nothing is promised any more, and when something is promised at last", () => {
    const now = "2026-04-08T09:00:00.000Z";
    const fax: ReceivedAs = { channel: "fax", messageId: null };
    const complexFax: ReceivedAs = { ...fax, complexity: "complex" };
    expect(said(now, fax, [], markedComplex)).toEqual(["The reply is then due Tue 5 May."]);
    const ordinary: OfficerFact = { type: "complexityChanged", complexity: "ordinary", reason: "-" };
    expect(said(now, complexFax, [], ordinary)).toEqual(["No published standard then promises a reply."]);
  });
});
