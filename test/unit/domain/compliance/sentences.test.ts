import { describe, expect, it } from "@jest/globals";
import type { Figure } from "../../../../src/domain/compliance/figure.ts";
import { percentOf } from "../../../../src/domain/compliance/percent.ts";
import { committeeSentences, numberInWords } from "../../../../src/domain/compliance/sentences.ts";
import { FREEDOM_OF_INFORMATION_STANDARDS } from "../../../../src/domain/standards/presets/freedom-of-information.ts";
import { JOINT_COUNCIL_STANDARDS } from "../../../../src/domain/standards/presets/joint-council.ts";

const QUARTER = { title: "July to September 2026" };

const STANDARDS = { ashby: JOINT_COUNCIL_STANDARDS };

const figure = (standardId: string, met: number, missed: number, more: Partial<Figure> = {}): Figure => {
  const standard = JOINT_COUNCIL_STANDARDS.find(({ id }) => id === standardId);
  if (!standard) throw new Error(standardId);
  return {
    standardId,
    standardTitle: standard.title,
    promised: standard.promised,
    targetPercent: null,
    group: null,
    versions: [{ authority: "ashby", version: standard.version }],
    met,
    missed,
    missedOpen: 0,
    denominator: met + missed,
    percent: percentOf(met, met + missed),
    excluded: { notYetDue: 0, notFromPublic: 0, merged: 0, noReplyNeeded: 0, notMeasured: 0 },
    metAutomatically: 0,
    metByHoldingReply: 0,
    metByExtension: 0,
    previous: null,
    yearBefore: null,
    ...more,
  };
};

const sentences = (received: Record<string, number>, ...figures: Figure[]) =>
  committeeSentences({ period: QUARTER, received, figures, standards: STANDARDS });

describe("the sentences for committee", () => {
  it("can be read out", () => {
    expect(
      sentences(
        { email: 1214 },
        figure("email-acknowledgement", 1201, 13, { targetPercent: 95 }),
        figure("email-reply", 1168, 46),
      ),
    ).toEqual([
      "July to September 2026: 1,214 e-mails; 98.9% acknowledged within 1 working day (target 95%); 96.2% replied to within 8 working days, 46 late.",
    ]);
  });

  it("say of a promise that is made to some kinds alone which those are", () => {
    const [standard] = FREEDOM_OF_INFORMATION_STANDARDS;
    const requests = {
      ...figure("email-reply", 10, 2),
      ...{ standardId: standard?.id ?? "", versions: [{ authority: "ashby", version: 1 }] },
    };
    const said = committeeSentences({
      ...{ period: QUARTER, received: { email: 12 }, figures: [requests] },
      standards: { ashby: FREEDOM_OF_INFORMATION_STANDARDS },
    });
    expect(said).toEqual([
      "July to September 2026: 12 e-mails; 83.3% of information requests replied to within 20 working days, 2 late.",
    ]);
  });

  it.each<[string, Figure["versions"]]>([
    [
      "another version of the same council",
      [
        { authority: "ashby", version: 1 },
        { authority: "ashby", version: 2 },
      ],
    ],
    [
      "another council",
      [
        { authority: "ashby", version: 1 },
        { authority: "borrow", version: 1 },
      ],
    ],
    [
      "a version that is no longer known",
      [
        { authority: "ashby", version: 1 },
        { authority: "ashby", version: 3 },
      ],
    ],
  ])("name no time where %s promised another", (_, versions) => {
    const inFive = (version: number) =>
      JOINT_COUNCIL_STANDARDS.map((each) => ({ ...each, version, allowance: { workingDays: 5 } }));
    const standards = { ashby: [...JOINT_COUNCIL_STANDARDS, ...inFive(2)], borrow: inFive(1) };
    const figures = [figure("email-reply", 1168, 46, { versions, standardTitle: "Named anew" })];
    expect(committeeSentences({ period: QUARTER, received: { email: 1214 }, figures, standards })).toEqual([
      "July to September 2026: 1,214 e-mails; 96.2% replied to within the time promised, 46 late.",
    ]);
  });

  it("name the service that they are of", () => {
    const asked = {
      period: QUARTER,
      received: { email: 12 },
      figures: [],
      standards: STANDARDS,
    };
    expect(committeeSentences({ ...asked, of: "Housing" })).toEqual([
      "July to September 2026, Housing: 12 e-mails.",
    ]);
  });

  it("tell mail and paper apart, and what is complex", () => {
    expect(
      sentences(
        { email: 40, "web-form": 1, letter: 12, fax: 1 },
        figure("email-reply", 30, 0),
        figure("email-reply-complex", 9, 2),
        figure("letter-reply", 12, 0, { targetPercent: 90 }),
      ),
    ).toEqual([
      "July to September 2026: 40 e-mails and 1 web form; 100% replied to within 8 working days; 81.8% of the complex ones replied to within 20 working days, 2 late.",
      "July to September 2026: 12 letters and 1 fax; 100% replied to within 10 working days (target 90%).",
    ]);
  });

  it("write 7 of 8 under ten cases, and a percentage from ten", () => {
    expect(sentences({ email: 8 }, figure("email-reply", 7, 1))).toEqual([
      "July to September 2026: 8 e-mails; 7 of 8 replied to within 8 working days, 1 late.",
    ]);
    expect(sentences({ email: 10 }, figure("email-reply", 9, 1))[0]).toContain("90% replied");
  });

  it("say what is not yet due", () => {
    const excluded = { notYetDue: 3, notFromPublic: 0, merged: 0, noReplyNeeded: 0, notMeasured: 0 };
    expect(sentences({ email: 14 }, figure("email-reply", 10, 1, { excluded }))[0]).toContain(
      "90.9% replied to within 8 working days, 1 late, 3 not yet due.",
    );
    expect(sentences({ email: 3 }, figure("email-reply", 0, 0, { excluded }))[0]).toBe(
      "July to September 2026: 3 e-mails; none yet due to be replied to within 8 working days.",
    );
    expect(sentences({ email: 3 }, figure("email-acknowledgement", 0, 0, { excluded }))[0]).toBe(
      "July to September 2026: 3 e-mails; none yet due to be acknowledged within 1 working day.",
    );
  });

  it("say of a period without mail that it had none, and nothing of paper", () => {
    expect(sentences({})).toEqual(["July to September 2026: no e-mails."]);
  });

  it("write numbers the same on every machine", () => {
    expect([0, 999, 1000, 12_345, 1_234_567].map(numberInWords)).toEqual([
      "0",
      "999",
      "1,000",
      "12,345",
      "1,234,567",
    ]);
  });
});
