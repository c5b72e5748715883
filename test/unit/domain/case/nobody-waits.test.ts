import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import {
  acknowledged,
  caseHistory,
  holdingReply,
  noReplyNeeded,
  replied,
  reopened,
  withdrawn,
  wroteAgain,
} from "../../../support/case-history.ts";

const RECEIVED = "2026-04-02T15:00:00.000Z";
const at = (day: number): string => `2026-04-${String(day).padStart(2, "0")}T09:00:00.000Z`;

type Happened = readonly (readonly [string, CaseFact])[];

const folded = (...facts: Happened) => foldCase(caseHistory(RECEIVED, facts));

describe("a case on which no reply is needed", () => {
  it("is closed, with the reason and the moment", () => {
    expect(folded([at(8), noReplyNeeded()])).toMatchObject({
      open: false,
      repliedAt: null,
      noReplyNeeded: { reason: "Thank-you", at: at(8) },
    });
  });

  it.each<[string, Happened]>([
    [
      "when that is taken back",
      [
        [at(8), noReplyNeeded()],
        [at(9), withdrawn(2)],
      ],
    ],
    [
      "when it is reopened",
      [
        [at(8), noReplyNeeded()],
        [at(9), reopened],
      ],
    ],
  ])("is open again %s", (_, happened) => {
    expect(folded(...happened)).toMatchObject({ open: true, noReplyNeeded: null });
  });

  it("is closed again by a reply after it was reopened, and by the same word said anew", () => {
    const again: Happened = [
      [at(8), noReplyNeeded()],
      [at(9), reopened],
    ];
    expect(folded(...again, [at(10), replied])).toMatchObject({ open: false, noReplyNeeded: null });
    expect(folded(...again, [at(10), noReplyNeeded()])).toMatchObject({ noReplyNeeded: { at: at(10) } });
  });

  it("counts as answered when a reply went out all the same: one was owed", () => {
    const matter = folded([at(8), noReplyNeeded()], [at(20), replied]);
    expect(matter).toMatchObject({ open: false, noReplyNeeded: null, repliedAt: at(20) });
  });

  it("counts as answered by a reply that had been sent before, and came to the record later", () => {
    expect(folded([at(8), noReplyNeeded()], [at(7), replied])).toMatchObject({
      noReplyNeeded: null,
      repliedAt: at(7),
    });
  });

  it("stays so when the reply answers what the customer has written since", () => {
    const matter = folded([at(8), noReplyNeeded()], [at(20), wroteAgain], [at(21), replied]);
    expect(matter).toMatchObject({ noReplyNeeded: { at: at(8) }, customerWroteAgainAt: null });
  });

  it("stays so through an acknowledgement or a holding reply", () => {
    expect(folded([at(8), noReplyNeeded()], [at(9), acknowledged()], [at(9), holdingReply])).toMatchObject({
      open: false,
      noReplyNeeded: { at: at(8) },
    });
  });

  it("may be answered before it was reopened: that reply answered nothing", () => {
    const matter = folded([at(7), replied], [at(8), reopened], [at(9), noReplyNeeded()]);
    expect(matter).toMatchObject({ open: false, repliedAt: null, noReplyNeeded: { at: at(9) } });
  });
});

describe("what the customer wrote after the case was closed", () => {
  const thanked: Happened = [
    [at(8), replied],
    [at(9), wroteAgain],
  ];

  it("does not reopen the case, and is shown", () => {
    expect(folded(...thanked)).toMatchObject({ open: false, customerWroteAgainAt: at(9) });
  });

  it("is no longer shown once it is said to need no reply; the case stays answered", () => {
    expect(folded(...thanked, [at(10), noReplyNeeded("further-message")])).toMatchObject({
      open: false,
      customerWroteAgainAt: null,
      noReplyNeeded: null,
      repliedAt: at(8),
    });
  });

  it("is shown again when that is taken back", () => {
    const matter = folded(...thanked, [at(10), noReplyNeeded("further-message")], [at(11), withdrawn(4)]);
    expect(matter.customerWroteAgainAt).toBe(at(9));
  });

  it("is shown when it comes to the record afterwards, however early it was sent: nobody had seen it", () => {
    const matter = folded(...thanked, [at(10), noReplyNeeded("further-message")], [at(9), wroteAgain]);
    expect(matter.customerWroteAgainAt).toBe(at(9));
  });

  it("never closes the matter itself when the reply is taken back later", () => {
    const matter = folded(...thanked, [at(10), noReplyNeeded("further-message")], [at(11), withdrawn(2)]);
    expect(matter).toMatchObject({ open: true, noReplyNeeded: null });
  });

  it("is shown where no reply was needed, too, and not what came before", () => {
    expect(folded([at(7), wroteAgain], [at(8), noReplyNeeded()]).customerWroteAgainAt).toBeNull();
    expect(folded([at(8), noReplyNeeded()], [at(9), wroteAgain]).customerWroteAgainAt).toBe(at(9));
  });
});

describe("holding replies", () => {
  it("leave the case open, and are kept in their order", () => {
    expect(folded([at(9), holdingReply], [at(8), holdingReply])).toMatchObject({
      open: true,
      repliedAt: null,
      holdingRepliesAt: [at(8), at(9)],
    });
  });
});

describe("any history", () => {
  const fact = fc.constantFrom<CaseFact>(
    replied,
    reopened,
    wroteAgain,
    holdingReply,
    noReplyNeeded(),
    noReplyNeeded("further-message"),
  );

  it("leaves a case open unless somebody replied or said that none is needed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 3, max: 28 }).map(at), fact), { maxLength: 8 }),
        (all) => {
          const matter = folded(...all);
          const closes = all.some(
            ([, { type, ...more }]) =>
              type === "replied" ||
              (type === "noReplyNeeded" && "concerns" in more && more.concerns === "case"),
          );
          if (!matter.open) expect(closes).toBe(true);
          if (matter.repliedAt === null && matter.noReplyNeeded === null) expect(matter.open).toBe(true);
        },
      ),
    );
  });
});
