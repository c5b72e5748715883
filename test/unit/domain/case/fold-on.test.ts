import { describe, expect, it } from "@jest/globals";
import type { CaseEvent, CaseFact } from "../../../../src/domain/case/event.ts";
import { foldOn, isHappened } from "../../../../src/domain/case/fold-on.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import {
  acknowledged,
  caseHistory,
  holdingReply,
  holdingReplyBy,
  madeComplex,
  noReplyNeeded,
  replied,
  reopened,
  waitingEnded,
  waitingFor,
  withdrawn,
  wroteAgain,
} from "../../../support/case-history.ts";

const RECEIVED = "2026-04-02T15:00:00.000Z";
const NOW = "2026-04-20T09:00:00.000Z";
const at = (day: number, fact: CaseFact) =>
  [`2026-04-${String(day).padStart(2, "0")}T10:00:00.000Z`, fact] as const;

/** Open cases, each with another past. */
const PASTS: Readonly<Record<string, readonly (readonly [at: string, fact: CaseFact])[]>> = {
  "that is new": [],
  "that a machine has acknowledged": [at(2, acknowledged(true))],
  "that a person has acknowledged": [at(7, acknowledged())],
  "that waits for the customer": [at(7, waitingFor("identity"))],
  "that has waited": [at(7, waitingFor("identity")), at(8, waitingEnded)],
  "with a holding reply": [at(8, holdingReply)],
  "with a holding reply that named a day": [at(8, holdingReplyBy("2026-04-30"))],
  "that was reopened": [at(8, replied), at(9, reopened)],
  "that was reopened because the customer wrote again": [at(8, replied), at(9, wroteAgain), at(10, reopened)],
};
const FACTS: readonly CaseFact[] = [
  acknowledged(),
  holdingReply,
  holdingReplyBy("2026-05-05"),
  replied,
  waitingFor("clarification"),
  waitingEnded,
  { type: "noted", text: "Rang on Monday" },
];

const next = (events: readonly CaseEvent[], fact: CaseFact, moment = NOW): CaseEvent => ({
  ...fact,
  ...{ seq: events.length + 1, at: moment, recordedAt: NOW },
  by: { kind: "officer", id: "officer-1", name: "An Officer" },
});

describe("a case of which only the state is known", () => {
  for (const [past, facts] of Object.entries(PASTS)) {
    it(`${past} goes on as with its events`, () => {
      const events = caseHistory(RECEIVED, facts);
      for (const fact of FACTS) {
        const event = next(events, fact);
        if (!isHappened(event)) throw new Error(`${fact.type} is not among what happened`);
        expect({ ...foldOn({ ...foldCase(events), history: [] }, event) }).toEqual({
          ...foldCase([...events, event]),
          history: [],
        });
      }
    });
  }

  it("keeps the day of a later holding reply when an earlier one is written down afterwards", () => {
    const events = caseHistory(RECEIVED, [at(14, holdingReplyBy("2026-04-30"))]);
    const earlier = next(events, holdingReplyBy("2026-04-24"), "2026-04-09T10:00:00.000Z");
    expect(isHappened(earlier) && foldOn(foldCase(events), earlier)).toMatchObject({
      promisedBy: "2026-04-30",
    });
  });

  it("does not go on with what is weighed against its events", () => {
    const events = caseHistory(RECEIVED);
    for (const fact of [noReplyNeeded(), withdrawn(2), madeComplex, reopened]) {
      expect(isHappened(next(events, fact))).toBe(false);
    }
  });
});
