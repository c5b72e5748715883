import type { Figure, JudgedClock } from "./figure.ts";
import { percentOf } from "./percent.ts";

interface Tally {
  /** Words and target as in the version of the standard that judged the latest receipt. */
  latest: JudgedClock;
  readonly service: string | null;
  readonly targets: Set<number | null>;
  readonly outcomes: Record<JudgedClock["outcome"], number>;
  metAutomatically: number;
  metByHoldingReply: number;
  metByExtension: number;
}

const tallyFrom = (first: JudgedClock, service: string | null): Tally => ({
  latest: first,
  service,
  targets: new Set(),
  outcomes: {
    met: 0,
    missed: 0,
    "missed-open": 0,
    "not-yet-due": 0,
    "not-from-public": 0,
    merged: 0,
    "no-reply-needed": 0,
    "not-measured": 0,
  },
  metAutomatically: 0,
  metByHoldingReply: 0,
  metByExtension: 0,
});

const add = (tally: Tally, judged: JudgedClock): void => {
  tally.outcomes[judged.outcome] += 1;
  tally.targets.add(judged.targetPercent);
  if (judged.receivedOn > tally.latest.receivedOn) tally.latest = judged;
  if (judged.outcome === "met" && judged.answeredBy === "machine") tally.metAutomatically += 1;
  if (judged.outcome === "met" && judged.answeredBy === "holding-reply") tally.metByHoldingReply += 1;
  if (judged.metByExtension) tally.metByExtension += 1;
};

const figureOf = ({ latest, service, targets, outcomes, ...tally }: Tally): Figure => {
  const met = outcomes.met;
  const missed = outcomes.missed + outcomes["missed-open"];
  const [target = null] = targets;
  return {
    standardId: latest.standardId,
    standardTitle: latest.standardTitle,
    promised: latest.promised,
    // Two councils with different targets have no common one.
    targetPercent: targets.size === 1 ? target : null,
    service,
    met,
    missed,
    missedOpen: outcomes["missed-open"],
    denominator: met + missed,
    percent: percentOf(met, met + missed),
    excluded: {
      notYetDue: outcomes["not-yet-due"],
      notFromPublic: outcomes["not-from-public"],
      merged: outcomes.merged,
      noReplyNeeded: outcomes["no-reply-needed"],
      notMeasured: outcomes["not-measured"],
    },
    metAutomatically: tally.metAutomatically,
    metByHoldingReply: tally.metByHoldingReply,
    metByExtension: tally.metByExtension,
  };
};

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const inOrder = (a: Figure, b: Figure): number =>
  compareText(a.standardId, b.standardId) || compareText(a.service ?? "", b.service ?? "");

/**
 * Counts judged clocks into figures: each standard over all services, and each standard for each service that
 * had cases. Every clock is counted exactly once in each list. The order depends on nothing but the ids.
 */
export const figuresOf = (judged: Iterable<JudgedClock>): { standards: Figure[]; services: Figure[] } => {
  const standards = new Map<string, Tally>();
  const services = new Map<string, Tally>();
  const count = (
    tallies: Map<string, Tally>,
    key: string,
    each: JudgedClock,
    service: string | null,
  ): void => {
    const tally = tallies.get(key) ?? tallyFrom(each, service);
    add(tally, each);
    tallies.set(key, tally);
  };
  for (const each of judged) {
    count(standards, each.standardId, each, null);
    count(services, JSON.stringify([each.standardId, each.service]), each, each.service);
  }
  const figures = (tallies: Map<string, Tally>): Figure[] =>
    [...tallies.values()].map(figureOf).sort(inOrder);
  return { standards: figures(standards), services: figures(services) };
};
