import type { CivilDate } from "../calendar/civil-date.ts";
import type { Figure, JudgedClock } from "../compliance/figure.ts";
import { percentOf } from "../compliance/percent.ts";
import type { CountedAgain } from "./look-back.ts";

/** How well a promise was kept, or would have been: counted as the figures of Compliance are. */
export type LookFigure = Pick<
  Figure,
  "met" | "missed" | "missedOpen" | "denominator" | "percent" | "excluded"
>;

export interface LookPair {
  readonly was: LookFigure;
  readonly would: LookFigure;
}

/** A case that would stand otherwise. */
export interface LookRow {
  readonly reference: string;
  readonly service: string;
  readonly receivedOn: CivilDate;
  readonly was: { readonly dueOn: CivilDate; readonly outcome: JudgedClock["outcome"] };
  readonly would: { readonly dueOn: CivilDate; readonly outcome: JudgedClock["outcome"] };
}

export interface LookResult extends LookPair {
  /** Cases that were counted twice. */
  readonly examined: number;
  /** Of those, the cases that would be due on another day. */
  readonly dueOtherwise: number;
  /** Late with the proposal, and not late as it was; and the other way about. */
  readonly becomeLate: number;
  readonly noLongerLate: number;
  readonly services: readonly (LookPair & { readonly service: string })[];
  /** The first of those that would stand otherwise. */
  readonly rows: readonly LookRow[];
}

/** More than anybody reads. */
export const MOST_ROWS = 500;

type Outcomes = Record<JudgedClock["outcome"], number>;
interface Tally {
  readonly was: Outcomes;
  readonly would: Outcomes;
}

const none = (): Outcomes => ({
  met: 0,
  missed: 0,
  "missed-open": 0,
  "not-yet-due": 0,
  "not-from-public": 0,
  merged: 0,
  "no-reply-needed": 0,
  "not-measured": 0,
});

const figureOf = (outcomes: Outcomes): LookFigure => {
  const { met } = outcomes;
  const missed = outcomes.missed + outcomes["missed-open"];
  return {
    ...{ met, missed, missedOpen: outcomes["missed-open"] },
    ...{ denominator: met + missed, percent: percentOf(met, met + missed) },
    excluded: {
      notYetDue: outcomes["not-yet-due"],
      notFromPublic: outcomes["not-from-public"],
      merged: outcomes.merged,
      noReplyNeeded: outcomes["no-reply-needed"],
      notMeasured: outcomes["not-measured"],
    },
  };
};

const pairOf = ({ was, would }: Tally): LookPair => ({ was: figureOf(was), would: figureOf(would) });

const isLate = ({ outcome }: JudgedClock): boolean => outcome === "missed" || outcome === "missed-open";

/** Kept, late, or still to come: what is left out of the figures stands on no side. */
const standsSomewhere = (judged: JudgedClock): boolean =>
  isLate(judged) || judged.outcome === "met" || judged.outcome === "not-yet-due";

/** Adds up what is counted twice, one case after the other. Each service is the one that has the case now. */
export const lookTally = () => {
  const all: Tally = { was: none(), would: none() };
  const services = new Map<string, Tally>();
  const rows: LookRow[] = [];
  let [examined, dueOtherwise, becomeLate, noLongerLate] = [0, 0, 0, 0];

  const tallyOf = (service: string): Tally => {
    const known = services.get(service) ?? { was: none(), would: none() };
    services.set(service, known);
    return known;
  };
  const compare = (was: JudgedClock, would: JudgedClock): void => {
    if (was.dueOn !== would.dueOn) dueOtherwise += 1;
    if (!standsSomewhere(was) || !standsSomewhere(would) || isLate(was) === isLate(would)) return;
    if (isLate(would)) becomeLate += 1;
    else noLongerLate += 1;
    if (rows.length >= MOST_ROWS) return;
    const { reference, service, receivedOn } = was;
    rows.push({
      ...{ reference, service, receivedOn },
      was: { dueOn: was.dueOn, outcome: was.outcome },
      would: { dueOn: would.dueOn, outcome: would.outcome },
    });
  };

  return {
    add({ was, would }: CountedAgain): void {
      examined += 1;
      for (const [side, judged] of [["was", was] as const, ["would", would] as const]) {
        if (judged === null) continue;
        all[side][judged.outcome] += 1;
        tallyOf(judged.service)[side][judged.outcome] += 1;
      }
      if (was !== null && would !== null) compare(was, would);
    },
    result: (): LookResult => ({
      ...{ examined, dueOtherwise, becomeLate, noLongerLate },
      ...pairOf(all),
      services: [...services]
        .map(([service, tally]) => ({ service, ...pairOf(tally) }))
        .sort((a, b) => (a.service < b.service ? -1 : 1)),
      rows: [...rows],
    }),
  };
};
