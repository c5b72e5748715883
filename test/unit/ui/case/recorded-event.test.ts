import { describe, expect, it } from "@jest/globals";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { canBeWithdrawn, recordedEvent } from "../../../../src/ui/case/recorded-event.ts";
import type { Deed } from "../../../../src/ui/case/deed.ts";
import { acknowledged, caseHistory, madeComplex, withdrawn } from "../../../support/case-history.ts";

const AT = "2026-04-07T09:00:00.000Z";
const events = caseHistory("2026-04-02T15:00:00.000Z", [
  [AT, acknowledged()],
  [AT, madeComplex],
  [AT, acknowledged()],
]);

describe("the event that Undo takes back", () => {
  it("is the newest of its kind by this officer that was not there before", () => {
    expect(recordedEvent(events, { type: "acknowledged", note: null }, "officer-1", 3)?.seq).toBe(4);
  });

  it("is never somebody else's, nor one that was there before", () => {
    expect(recordedEvent(events, { type: "acknowledged", note: null }, "officer-2", 1)).toBeNull();
    expect(recordedEvent(events, { type: "acknowledged", note: null }, "officer-1", 4)).toBeNull();
  });

  it.each<Deed>([
    { type: "waiting", waitingFor: "fee", reason: "Asked by e-mail" },
    { type: "waitingEnded", note: null },
    { type: "extended", amount: 5, reason: "A survey", customerToldOn: "2026-04-07", approvedBy: null },
    { type: "reopened", reason: "About another flat" },
    { type: "holdingReplySent", note: null },
    { type: "noReplyNeeded", reason: "Thank-you" },
    { type: "milestone", name: "visit made" },
    { type: "mergedInto", reference: "HS-2026-00400" },
  ])("is found for $type", (fact) => {
    const [receipt, recorded] = caseHistory("2026-04-02T15:00:00.000Z", [[AT, fact as CaseFact]]);
    if (!receipt || !recorded) throw new Error("The history is too short");
    expect(recordedEvent([receipt, recorded], fact, "officer-1", 1)?.seq).toBe(2);
    expect(canBeWithdrawn(recorded)).toBe(true);
  });

  it("is none for what becomes more than one event", () => {
    expect(recordedEvent(events, { type: "replyWasAcknowledgement" }, "officer-1", 1)).toBeNull();
    expect(recordedEvent(events, { type: "replyWasHoldingReply" }, "officer-1", 1)).toBeNull();
  });
});

describe("taking an entry of the timeline back", () => {
  it("is offered for what people recorded, not for the receipt, the service's own entries or a taking back", () => {
    const [receipt, byPerson] = events;
    const [, takenBack] = caseHistory(AT, [[AT, withdrawn(2)]]);
    if (!receipt || !byPerson || !takenBack) throw new Error("The history is too short");
    expect(canBeWithdrawn(byPerson)).toBe(true);
    expect(canBeWithdrawn(receipt)).toBe(false);
    expect(canBeWithdrawn(takenBack)).toBe(false);
    expect(canBeWithdrawn({ ...byPerson, by: { kind: "service", name: "Response Standards" } })).toBe(false);
  });
});
