import type { Figure, Scope, TrendReport } from "../../src/contracts/compliance.ts";
import { percentOf } from "../../src/domain/compliance/percent.ts";

/** Every case of every council. */
export const ofAll: Scope = { authority: null, service: null, channel: null, kind: null };

type Changes = Partial<Omit<Figure, "excluded">> & { readonly excluded?: Partial<Figure["excluded"]> };

/** A figure of replies to e-mails: 96 of 100 kept unless said otherwise. Percentage and denominator follow. */
export const aFigure = (changes: Changes = {}): Figure => {
  const { met = 96, missed = changes.met === undefined ? 4 : 0 } = changes;
  return {
    standardId: "email-reply",
    standardTitle: "Reply to e-mails",
    promised: "reply",
    targetPercent: 95,
    group: null,
    versions: [{ authority: "ashby", version: 1 }],
    met,
    missed,
    missedOpen: 0,
    denominator: met + missed,
    percent: percentOf(met, met + missed),
    metAutomatically: 0,
    metByHoldingReply: 0,
    metByExtension: 0,
    previous: null,
    yearBefore: null,
    ...changes,
    excluded: {
      notYetDue: 0,
      notFromPublic: 0,
      merged: 0,
      noReplyNeeded: 0,
      notMeasured: 0,
      ...changes.excluded,
    },
  };
};

type Point = TrendReport["series"][number]["points"][number];

/** A point of a trend with so many kept and late. */
export const aPoint = (met: number, missed: number, missedOpen = 0): Point => ({
  met,
  missed,
  missedOpen,
  notYetDue: 0,
  denominator: met + missed,
  percent: percentOf(met, met + missed),
  targetPercent: 95,
});
