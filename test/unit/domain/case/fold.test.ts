import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CaseEvent, CaseFact } from "../../../../src/domain/case/event.ts";
import { effectiveEvents } from "../../../../src/domain/case/effective-events.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { receivedOn } from "../../../../src/domain/case/receipt.ts";
import {
  acknowledged,
  caseHistory,
  holdingReply,
  madeComplex,
  noReplyNeeded,
  notFromPublic,
  passedTo,
  reopened,
  replied,
  withdrawn,
  wroteAgain,
} from "../../../support/case-history.ts";

const RECEIVED = "2026-04-02T15:00:00.000Z";
const at = (day: number, hour = 9): string =>
  `2026-04-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00.000Z`;

const folded = (...facts: (readonly [string, CaseFact])[]) => foldCase(caseHistory(RECEIVED, facts));

describe("the events of a case", () => {
  it("begin with what was received", () => {
    expect(folded()).toMatchObject({
      channel: "email",
      authority: "upper-wending",
      service: "housing",
      kind: "enquiry",
      complexity: "ordinary",
      owner: null,
      receivedAt: RECEIVED,
      repliedAt: null,
      handOffs: 0,
      open: true,
    });
  });

  it("are no case without a receipt", () => {
    expect(() => foldCase([])).toThrow("receipt");
  });

  it("keep apart what a person and what a machine acknowledged", () => {
    expect(folded([at(2, 16), acknowledged(true)], [at(7), acknowledged()])).toMatchObject({
      acknowledgedAutomaticallyAt: at(2, 16),
      acknowledgedByPersonAt: at(7),
      open: true,
    });
  });

  it("let the earliest answer count, in whatever order they were written down", () => {
    const matter = folded([at(9), replied], [at(8), replied], [at(10), replied], [at(7), acknowledged()]);
    expect(matter.repliedAt).toBe(at(8));
    expect(matter.open).toBe(false);
  });

  it("pass a case on without an owner, count it, and keep the receipt", () => {
    const owner = { id: "officer-2", name: "Another Officer" };
    const matter = folded(
      [at(7), { type: "takenOn", owner }],
      [at(8), passedTo("planning")],
      [at(9), passedTo("planning")],
      [at(10), passedTo("housing")],
    );
    expect(matter).toMatchObject({ service: "housing", owner: null, handOffs: 2, receivedAt: RECEIVED });
    expect(folded([at(7), { type: "takenOn", owner }], [at(8), passedTo("housing")]).owner).toEqual(owner);
  });

  it("let the last word on kind, complexity, owner and receipt stand", () => {
    const matter = folded(
      [at(7), madeComplex],
      [at(8), { type: "reclassified", kind: "complaint" }],
      [at(9), { type: "correctedReceipt", receivedOn: "2026-04-01", reason: "Date stamp" }],
    );
    expect(matter).toMatchObject({
      complexity: "complex",
      kind: "complaint",
      correctedReceivedOn: "2026-04-01",
    });
    expect(receivedOn(matter, "Europe/London")).toBe("2026-04-01");
  });

  it("close a case that is not from the public", () => {
    expect(folded([at(7), notFromPublic])).toMatchObject({
      open: false,
      notFromPublic: { reason: "A supplier" },
    });
  });

  it("are all kept in the history, withdrawn ones too", () => {
    const matter = folded([at(7), replied], [at(7), withdrawn(2)]);
    expect(matter.history.map(({ type }) => type)).toEqual(["received", "replied", "withdrawn"]);
  });

  it("may arrive in any order: their number puts them right", () => {
    const events = caseHistory(RECEIVED, [
      [at(7), madeComplex],
      [at(8), passedTo("planning")],
      [at(9), withdrawn(3)],
      [at(10), replied],
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(foldCase(shuffled)).toEqual(foldCase(events));
      }),
    );
  });
});

describe("a customer who writes again", () => {
  it("is remembered after the reply, from the first message that it does not answer", () => {
    expect(folded([at(8), replied], [at(9), wroteAgain], [at(10), wroteAgain]).customerWroteAgainAt).toBe(
      at(9),
    );
  });

  it("is answered by a further reply", () => {
    expect(folded([at(8), replied], [at(9), wroteAgain], [at(10), replied]).customerWroteAgainAt).toBeNull();
  });

  it("before the reply only chases", () => {
    expect(folded([at(7), wroteAgain]).customerWroteAgainAt).toBeNull();
    expect(folded([at(7), wroteAgain], [at(8), replied]).customerWroteAgainAt).toBeNull();
  });
});

describe("a withdrawn event", () => {
  it("is passed over", () => {
    expect(folded([at(7), replied], [at(7), withdrawn(2)])).toMatchObject({ repliedAt: null, open: true });
    expect(folded([at(7), notFromPublic], [at(8), withdrawn(2)]).open).toBe(true);
  });

  it("leaves the next answer to count", () => {
    expect(folded([at(7), replied], [at(9), replied], [at(9), withdrawn(2)]).repliedAt).toBe(at(9));
  });

  it("comes back when its withdrawal is withdrawn, and goes again", () => {
    expect(folded([at(7), replied], [at(7), withdrawn(2)], [at(7), withdrawn(3)]).repliedAt).toBe(at(7));
    expect(
      folded([at(7), replied], [at(7), withdrawn(2)], [at(7), withdrawn(3)], [at(7), withdrawn(4)]).repliedAt,
    ).toBeNull();
  });

  it("stays withdrawn when it was withdrawn twice and one withdrawal is taken back", () => {
    expect(
      folded([at(7), replied], [at(7), withdrawn(2)], [at(7), withdrawn(2)], [at(7), withdrawn(4)]).repliedAt,
    ).toBeNull();
  });

  it("cannot be the receipt, nor anything that comes later, nor nothing", () => {
    expect(folded([at(7), withdrawn(1)]).open).toBe(true);
    expect(folded([at(7), withdrawn(3)], [at(8), replied]).repliedAt).toBe(at(8));
    expect(folded([at(7), withdrawn(99)]).open).toBe(true);
    expect(folded([at(7), withdrawn(2)]).open).toBe(true);
  });

  const aFact: fc.Arbitrary<CaseFact> = fc.constantFrom(
    replied,
    acknowledged(),
    acknowledged(true),
    madeComplex,
    notFromPublic,
    passedTo("planning"),
    wroteAgain,
    holdingReply,
    reopened,
    noReplyNeeded(),
    noReplyNeeded("further-message"),
  );

  it("leaves the case as if it had never been, whatever else happened", () => {
    fc.assert(
      fc.property(fc.array(aFact, { minLength: 1, maxLength: 8 }), fc.nat(), (facts, pick) => {
        const happened = facts.map((fact, index) => [at(3 + index), fact] as const);
        const taken = pick % happened.length;
        const withIt = foldCase(caseHistory(RECEIVED, [...happened, [at(28), withdrawn(taken + 2)]]));
        const without = foldCase(
          caseHistory(
            RECEIVED,
            happened.filter((_, index) => index !== taken),
          ),
        );
        expect({ ...withIt, history: [] }).toEqual({ ...without, history: [] });
      }),
    );
  });

  it("is told in the same way by a count of the withdrawals that stand", () => {
    const stands = (events: readonly CaseEvent[], event: CaseEvent): boolean =>
      !events.some(
        (other) =>
          other.type === "withdrawn" &&
          other.withdraws === event.seq &&
          other.seq > event.seq &&
          stands(events, other),
      );
    const history = fc
      .array(fc.oneof(aFact, fc.integer({ min: 2, max: 10 }).map(withdrawn)), { maxLength: 9 })
      .map((facts) =>
        caseHistory(
          RECEIVED,
          facts.map((fact, index) => [at(3 + index), fact] as const),
        ),
      );
    fc.assert(
      fc.property(history, (events) => {
        const expected = events.filter((event) => event.type !== "withdrawn" && stands(events, event));
        expect(effectiveEvents(events)).toEqual(expected);
      }),
    );
  });
});
