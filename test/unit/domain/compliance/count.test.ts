import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { figuresOf } from "../../../../src/domain/compliance/count.ts";
import type { Figure, JudgedClock } from "../../../../src/domain/compliance/figure.ts";

const OUTCOMES = [
  "met",
  "missed",
  "missed-open",
  "not-yet-due",
  "not-from-public",
  "merged",
  "no-reply-needed",
  "not-measured",
] as const;

const clock = (more: Partial<JudgedClock> = {}): JudgedClock => ({
  reference: "HS-2026-00001",
  authority: "upper-wending",
  service: "housing",
  channel: "email",
  standardId: "email-reply",
  standardTitle: "E-mail: reply within 8 working days",
  promised: "reply",
  targetPercent: 95,
  receivedOn: "2026-04-02",
  dueOn: "2026-04-16",
  outcome: "met",
  metByExtension: false,
  answeredBy: "reply",
  ...more,
});

const all = (figure: Figure): number =>
  figure.denominator +
  figure.excluded.notYetDue +
  figure.excluded.notFromPublic +
  figure.excluded.merged +
  figure.excluded.noReplyNeeded +
  figure.excluded.notMeasured;

describe("the figures of a period", () => {
  it("show numerator, denominator and what is left out", () => {
    const { standards } = figuresOf([
      clock(),
      clock(),
      clock({ outcome: "missed" }),
      clock({ outcome: "missed-open", answeredBy: null }),
      clock({ outcome: "not-yet-due", answeredBy: null }),
      clock({ outcome: "not-from-public", answeredBy: null }),
      clock({ outcome: "merged", answeredBy: null }),
      clock({ outcome: "no-reply-needed", answeredBy: null }),
      clock({ outcome: "not-measured" }),
    ]);
    expect(standards).toEqual([
      {
        standardId: "email-reply",
        standardTitle: "E-mail: reply within 8 working days",
        promised: "reply",
        targetPercent: 95,
        service: null,
        met: 2,
        missed: 2,
        missedOpen: 1,
        denominator: 4,
        percent: 50,
        excluded: { notYetDue: 1, notFromPublic: 1, merged: 1, noReplyNeeded: 1, notMeasured: 1 },
        metAutomatically: 0,
        metByHoldingReply: 0,
        metByExtension: 0,
      },
    ]);
  });

  it("report apart what only a machine acknowledged in time", () => {
    const { standards } = figuresOf([
      clock({ answeredBy: "machine" }),
      clock({ answeredBy: "machine", outcome: "missed" }),
      clock(),
    ]);
    expect(standards[0]).toMatchObject({ met: 2, metAutomatically: 1, metByHoldingReply: 0 });
  });

  it("report apart what a holding reply acknowledged in time", () => {
    const { standards } = figuresOf([
      clock({ answeredBy: "holding-reply" }),
      clock({ answeredBy: "holding-reply", outcome: "missed" }),
      clock(),
    ]);
    expect(standards[0]).toMatchObject({ met: 2, metAutomatically: 0, metByHoldingReply: 1 });
  });

  it("have no percentage without a decided case", () => {
    expect(figuresOf([clock({ outcome: "not-yet-due" })]).standards[0]).toMatchObject({
      denominator: 0,
      percent: null,
    });
    expect(figuresOf([])).toEqual({ standards: [], services: [] });
  });

  it("have no common target where the authorities have different ones", () => {
    const [figure] = figuresOf([clock(), clock({ authority: "lower-wending", targetPercent: 90 })]).standards;
    expect(figure?.targetPercent).toBeNull();
  });

  it("carry the words of the version that judged the latest receipt", () => {
    const newer = clock({ receivedOn: "2026-05-01", standardTitle: "E-mail: reply within 5 working days" });
    for (const judged of [
      [clock(), newer],
      [newer, clock()],
    ]) {
      expect(figuresOf(judged).standards[0]?.standardTitle).toBe("E-mail: reply within 5 working days");
    }
  });

  const judgedClocks = fc.array(
    fc
      .record({
        outcome: fc.constantFrom(...OUTCOMES),
        service: fc.constantFrom("housing", "planning", "revenues"),
        standardId: fc.constantFrom("email-acknowledgement", "email-reply", "letter-reply"),
        answeredBy: fc.constantFrom("person", "machine", "holding-reply", "reply", null),
      })
      .map((more) => clock(more)),
    { maxLength: 80 },
  );

  it("add up: every clock once in each list, and the services to the whole", () => {
    fc.assert(
      fc.property(judgedClocks, (judged) => {
        const { standards, services } = figuresOf(judged);
        const sum = (figures: readonly Figure[], count: (figure: Figure) => number) =>
          figures.reduce((total, figure) => total + count(figure), 0);
        expect(sum(standards, all)).toBe(judged.length);
        expect(sum(services, all)).toBe(judged.length);
        for (const whole of standards) {
          const parts = services.filter(({ standardId }) => standardId === whole.standardId);
          expect(sum(parts, ({ met }) => met)).toBe(whole.met);
          expect(sum(parts, ({ missed }) => missed)).toBe(whole.missed);
          expect(sum(parts, ({ missedOpen }) => missedOpen)).toBe(whole.missedOpen);
          expect(sum(parts, ({ denominator }) => denominator)).toBe(whole.denominator);
          expect(sum(parts, ({ metAutomatically }) => metAutomatically)).toBe(whole.metAutomatically);
          expect(whole.met + whole.missed).toBe(whole.denominator);
        }
      }),
    );
  });

  it("do not depend on the order in which the cases come", () => {
    fc.assert(
      fc.property(
        judgedClocks.chain((judged) =>
          fc.tuple(fc.constant(judged), fc.shuffledSubarray(judged, { minLength: judged.length })),
        ),
        ([judged, shuffled]) => {
          expect(figuresOf(shuffled)).toEqual(figuresOf(judged));
        },
      ),
    );
  });
});
