import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { besideEarlier, figuresOf } from "../../../../src/domain/compliance/count.ts";
import type { CountedFigure, FigureCount } from "../../../../src/domain/compliance/figure.ts";

const NOTHING: FigureCount = {
  standardId: "email-reply",
  standardVersion: 1,
  standardTitle: "E-mail: reply within 8 working days",
  promised: "reply",
  targetPercent: 95,
  authority: "upper-wending",
  service: "housing",
  channel: "email",
  kind: "enquiry",
  met: 0,
  missed: 0,
  missedOpen: 0,
  notYetDue: 0,
  notFromPublic: 0,
  merged: 0,
  noReplyNeeded: 0,
  notMeasured: 0,
  metAutomatically: 0,
  metByHoldingReply: 0,
  metByExtension: 0,
};

const count = (more: Partial<FigureCount> = {}): FigureCount => ({ ...NOTHING, ...more });

const leftOut = ({ excluded }: CountedFigure): number =>
  Object.values(excluded).reduce((all, each) => all + each, 0);

describe("the figures of a period", () => {
  it("show numerator, denominator and what is left out", () => {
    const counts = [
      count({ met: 2, notYetDue: 1 }),
      count({ service: "planning", missed: 1, missedOpen: 1, metAutomatically: 0 }),
      count({ channel: "web-form", notFromPublic: 1, merged: 2, noReplyNeeded: 3, notMeasured: 4 }),
    ];
    expect(figuresOf(counts, null)).toEqual([
      {
        standardId: "email-reply",
        standardTitle: "E-mail: reply within 8 working days",
        promised: "reply",
        targetPercent: 95,
        group: null,
        versions: [{ authority: "upper-wending", version: 1 }],
        met: 2,
        missed: 2,
        missedOpen: 1,
        denominator: 4,
        percent: 50,
        excluded: { notYetDue: 1, notFromPublic: 1, merged: 2, noReplyNeeded: 3, notMeasured: 4 },
        metAutomatically: 0,
        metByHoldingReply: 0,
        metByExtension: 0,
      },
    ]);
  });

  it("report apart what was in time by a machine, by a holding reply and by an extension", () => {
    const counts = [
      count({ met: 5, metAutomatically: 1, metByHoldingReply: 2 }),
      count({ kind: "complaint", met: 1, metByExtension: 1 }),
    ];
    expect(figuresOf(counts, null)[0]).toMatchObject({
      ...{ met: 6, metAutomatically: 1, metByHoldingReply: 2, metByExtension: 1 },
    });
  });

  it.each([
    ["authority", ["lower-wending", "upper-wending"]],
    ["service", ["housing", "planning"]],
    ["channel", ["email", "letter"]],
    ["kind", ["complaint", "enquiry"]],
  ] as const)("are kept apart by %s, in the order of their ids", (by, groups) => {
    const other: Partial<FigureCount> = {
      ...{ authority: "lower-wending", service: "planning" },
      ...{ channel: "letter", kind: "complaint" },
    };
    const figures = figuresOf([count({ met: 3 }), count({ ...other, met: 1, missed: 1 })], by);
    expect(figures.map(({ group }) => group)).toEqual(groups);
    expect(figures.map(({ denominator }) => denominator).sort()).toEqual([2, 3]);
  });

  it("have no percentage without a decided case", () => {
    expect(figuresOf([count({ notYetDue: 1 })], null)[0]).toMatchObject({ denominator: 0, percent: null });
  });

  it("leave out a standard of which nothing is counted, whatever rows were kept of it", () => {
    expect(figuresOf([count()], null)).toEqual([]);
    expect(figuresOf([count(), count({ service: "planning", met: 1 })], "service")).toHaveLength(1);
    expect(figuresOf([], null)).toEqual([]);
  });

  it("have no common target where the authorities have different ones", () => {
    const counts = [count({ met: 1 }), count({ authority: "lower-wending", targetPercent: 90, met: 1 })];
    expect(figuresOf(counts, null)[0]?.targetPercent).toBeNull();
    expect(figuresOf(counts, "authority").map(({ targetPercent }) => targetPercent)).toEqual([90, 95]);
  });

  it.each([
    ["another", 90],
    ["none", null],
  ])("have the target of the newest version where the one before had %s", (_, targetPercent) => {
    const older = count({ targetPercent, met: 4 });
    const newer = count({ standardVersion: 2, targetPercent: 95, met: 1 });
    expect(figuresOf([older, newer], null)[0]?.targetPercent).toBe(95);
    expect(figuresOf([newer, older], null)[0]?.targetPercent).toBe(95);
    expect(figuresOf([older], null)[0]?.targetPercent).toBe(targetPercent);
  });

  it("carry the words of the latest version of the standard", () => {
    const newer = count({ standardVersion: 2, standardTitle: "E-mail: reply within 5 working days", met: 1 });
    const older = count({ met: 4 });
    for (const counts of [
      [older, newer],
      [newer, older],
    ]) {
      expect(figuresOf(counts, null)).toMatchObject([
        { standardTitle: "E-mail: reply within 5 working days", met: 5 },
      ]);
    }
  });

  it("name every version of each authority that their cases are judged by, once", () => {
    const other = count({ authority: "lower-wending", met: 1 });
    const counts = [
      other,
      count({ standardVersion: 2, met: 1 }),
      count({ service: "planning", met: 1 }),
      other,
    ];
    expect(figuresOf(counts, null)[0]?.versions).toEqual([
      { authority: "lower-wending", version: 1 },
      { authority: "upper-wending", version: 1 },
      { authority: "upper-wending", version: 2 },
    ]);
  });

  const counts = fc.array(
    fc
      .record({
        service: fc.constantFrom("housing", "planning", "revenues"),
        standardId: fc.constantFrom("email-acknowledgement", "email-reply", "letter-reply"),
        standardVersion: fc.constantFrom(1, 2),
        standardTitle: fc.constantFrom("One", "Two"),
        met: fc.nat(9),
        missed: fc.nat(9),
        missedOpen: fc.nat(9),
        notYetDue: fc.nat(9),
        merged: fc.nat(9),
        metAutomatically: fc.nat(9),
      })
      .map(count),
    { maxLength: 80 },
  );

  it("add up: every clock once in each list, and the services to the whole", () => {
    fc.assert(
      fc.property(counts, (given) => {
        const [standards, services] = [figuresOf(given, null), figuresOf(given, "service")];
        const sum = (figures: readonly CountedFigure[], of: (figure: CountedFigure) => number) =>
          figures.reduce((total, figure) => total + of(figure), 0);
        const clocks = given.reduce(
          (all, { met, missed, missedOpen, notYetDue, merged }) =>
            all + met + missed + missedOpen + notYetDue + merged,
          0,
        );
        for (const figures of [standards, services]) {
          expect(sum(figures, (figure) => figure.denominator + leftOut(figure))).toBe(clocks);
        }
        for (const whole of standards) {
          const parts = services.filter(({ standardId }) => standardId === whole.standardId);
          for (const name of ["met", "missed", "missedOpen", "denominator", "metAutomatically"] as const) {
            expect(sum(parts, (figure) => figure[name])).toBe(whole[name]);
          }
          expect(whole.met + whole.missed).toBe(whole.denominator);
        }
      }),
    );
  });

  it("do not depend on the order in which the counts come", () => {
    fc.assert(
      fc.property(
        counts.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          expect(figuresOf(shuffled, "service")).toEqual(figuresOf(given, "service"));
        },
      ),
    );
  });
});

describe("a figure beside earlier ones", () => {
  const now = figuresOf([count({ met: 9, missed: 1 }), count({ service: "planning", met: 1 })], "service");

  it("says what the same standard and group were then", () => {
    const before = figuresOf([count({ met: 4, missed: 4, notYetDue: 2 })], "service");
    expect(besideEarlier(now, before, [])).toMatchObject([
      { group: "housing", previous: { met: 4, denominator: 8, percent: 50 }, yearBefore: null },
      { group: "planning", previous: null, yearBefore: null },
    ]);
  });

  it("says nothing of a time in which nothing was decided", () => {
    const undecided = figuresOf([count({ notYetDue: 3 })], "service");
    expect(besideEarlier(now, [], undecided)[0]).toMatchObject({ yearBefore: null });
  });
});
