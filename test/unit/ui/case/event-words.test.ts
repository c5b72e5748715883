import { describe, expect, it } from "@jest/globals";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import type { Deed } from "../../../../src/ui/case/deed.ts";
import { caseNames } from "../../../../src/ui/case/case-names.ts";
import { eventWords } from "../../../../src/ui/case/event-words.ts";
import { factWords } from "../../../../src/ui/case/fact-words.ts";
import { caseHistory, noReplyNeeded, withdrawn } from "../../../support/case-history.ts";
import { COMPLAINT, extendedBy, RECEIVED, waitingEnded, waitingFor } from "../published-rules.ts";
import { shownAt } from "./shown.ts";

const NOW = "2026-04-20T09:00:00.000Z";
const names = caseNames({ services: [{ id: "planning", name: "Planning" }] }, shownAt(NOW, COMPLAINT), NOW);

const words = (fact: CaseFact) => {
  const [, event] = caseHistory(RECEIVED, [[NOW, fact]]);
  if (!event) throw new Error("The history is too short");
  return eventWords(event, names);
};

describe("an entry of the timeline", () => {
  it.each<[CaseFact, string, string | null]>([
    [waitingFor("clarification"), "Waiting for clarification", "Asked by e-mail"],
    [waitingFor("identity"), "Waiting for proof of identity", "Asked by e-mail"],
    [waitingEnded, "The customer answered", null],
    [{ type: "reopened", reason: "About another flat" }, "Reopened", "About another flat"],
    [{ type: "holdingReplySent", messageId: null, note: "By post" }, "Holding reply sent", "By post"],
    [noReplyNeeded(), "No reply needed: clocks stopped", "Thank-you"],
    [noReplyNeeded("further-message"), "No reply needed to what the customer wrote again", "Thank-you"],
    [{ type: "milestone", name: "investigation concluded" }, "Investigation concluded", null],
    [{ type: "mergedInto", reference: "HS-2026-00400" }, "Answered with HS-2026-00400 from here on", null],
    [
      { type: "mergedFrom", reference: "HS-2026-00413", receivedAt: RECEIVED, receivedOn: "2026-04-02" },
      "HS-2026-00413 is answered here, received Thu 2 April",
      null,
    ],
    [{ type: "reassigned", service: "planning", note: null }, "Passed to Planning", null],
    [
      { type: "noted", text: "Her lift is broken: call first" },
      "Note for colleagues",
      "Her lift is broken: call first",
    ],
    [{ type: "reclassified", kind: "subject-access-request" }, "Kind: subject access request", null],
  ])("tells %j as: %s", (fact, what, note) => {
    expect(words(fact)).toMatchObject({ what, note, lines: [], quiet: false });
  });

  it("tells what date a holding reply promised, in the timeline and when it is recorded", () => {
    const sent = { type: "holdingReplySent", note: null, replyBy: "2026-04-30" } as const;
    expect(words({ ...sent, messageId: null }).lines).toEqual(["Customer told: reply by Thu 30 April"]);
    expect(factWords(sent, names)).toBe(
      "Holding reply recorded: the customer expects the reply by Thu 30 April",
    );
  });

  it("tells an extension in the unit of its standard, with who was told and who approved it", () => {
    expect(words(extendedBy(10, "2026-04-20"))).toMatchObject({
      what: "Reply extended by 10 working days",
      note: "The surveyor comes in May",
      lines: ["Customer told Mon 20 April, approved by Jo Bell"],
    });
  });

  it("tells what a change of the rules moved, and tells quietly when nothing moved", () => {
    const changed = { type: "recalculated", rules: 2, because: "Closed on 13 April" } as const;
    expect(
      words({
        ...changed,
        moved: [
          { promised: "acknowledgement", from: null, to: "2026-04-07" },
          { promised: "reply", from: "2026-04-16", to: "2026-04-17" },
        ],
      }),
    ).toEqual({
      what: "Rules changed: Closed on 13 April",
      note: null,
      lines: ["Acknowledgement due Tue 7 April", "Reply due Fri 17 April, was Thu 16 April"],
      quiet: false,
    });
    expect(words({ ...changed, moved: [{ promised: "reply", from: "2026-04-16", to: null }] }).lines).toEqual(
      ["Reply no longer promised, was due Thu 16 April"],
    );
    expect(words({ ...changed, moved: [] })).toMatchObject({
      what: "Rules changed: Closed on 13 April. No date moved",
      quiet: true,
    });
  });

  it("names what was taken back", () => {
    const events = caseHistory(RECEIVED, [
      [NOW, waitingFor("fee")],
      [NOW, withdrawn(2)],
    ]);
    const [, , takenBack] = events;
    expect(takenBack && eventWords(takenBack, names, events).what).toBe("Taken back: Waiting for the fee");
  });
});

describe("what was just recorded", () => {
  it.each<[Deed, string]>([
    [{ type: "waiting", waitingFor: "fee", reason: "-" }, "Waiting for the fee"],
    [{ type: "waitingEnded", note: null }, "The customer answered"],
    [
      { type: "extended", amount: 1, reason: "-", customerToldOn: "2026-04-20", approvedBy: null },
      "Reply extended by 1 working day",
    ],
    [{ type: "reopened", reason: "-" }, "Reopened"],
    [{ type: "holdingReplySent", note: null }, "Holding reply recorded: the reply is still due"],
    [{ type: "replyWasHoldingReply" }, "Recorded as a holding reply: the reply is still due"],
    [{ type: "noReplyNeeded", reason: "For information only" }, "No reply needed: For information only"],
    [{ type: "milestone", name: "visit made" }, "Recorded: visit made"],
    [{ type: "mergedInto", reference: "HS-2026-00400" }, "Answered with HS-2026-00400"],
  ])("%j is told as: %s", (fact, what) => {
    expect(factWords(fact, names)).toBe(what);
  });
});
