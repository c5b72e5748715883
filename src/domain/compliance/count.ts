import type { CountedFigure, CountedVersion, Dimension, Figure, FigureCount, Share } from "./figure.ts";
import { percentOf } from "./percent.ts";

const NUMBERS = [
  "met",
  "missed",
  "missedOpen",
  "notYetDue",
  "notFromPublic",
  "merged",
  "noReplyNeeded",
  "notMeasured",
  "metAutomatically",
  "metByHoldingReply",
  "metByExtension",
] as const satisfies readonly (keyof FigureCount)[];
type Numbers = Record<(typeof NUMBERS)[number], number>;

interface Tally {
  /** Words as in the latest version of the standard that has a clock here. */
  latest: FigureCount;
  readonly group: string | null;
  /** Of each authority the counts of the newest version that has a clock here: its target is that of the figure. */
  readonly newest: Map<string | null, FigureCount>;
  readonly versions: Map<string, CountedVersion>;
  readonly numbers: Numbers;
}

const isEmpty = (count: Numbers): boolean => NUMBERS.every((name) => count[name] === 0);

const tallyFrom = (first: FigureCount, group: string | null): Tally => ({
  latest: first,
  group,
  newest: new Map(),
  versions: new Map(),
  numbers: Object.fromEntries(NUMBERS.map((name) => [name, 0])) as Numbers,
});

const isLater = (count: FigureCount, than: FigureCount): boolean =>
  count.standardVersion === than.standardVersion
    ? count.standardTitle > than.standardTitle
    : count.standardVersion > than.standardVersion;

const add = (tally: Tally, count: FigureCount): void => {
  for (const name of NUMBERS) tally.numbers[name] += count[name];
  const newest = tally.newest.get(count.authority);
  if (newest === undefined || isLater(count, newest)) tally.newest.set(count.authority, count);
  const { authority, standardVersion: version } = count;
  tally.versions.set(JSON.stringify([authority, version]), { authority, version });
  if (isLater(count, tally.latest)) tally.latest = count;
};

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const figureOf = ({ latest, group, newest, versions, numbers }: Tally): CountedFigure => {
  const { met, missedOpen, metAutomatically, metByHoldingReply, metByExtension, ...others } = numbers;
  const { missed: answeredLate, ...excluded } = others;
  const missed = answeredLate + missedOpen;
  const targets = new Set([...newest.values()].map(({ targetPercent }) => targetPercent));
  const [target = null] = targets;
  return {
    standardId: latest.standardId,
    standardTitle: latest.standardTitle,
    promised: latest.promised,
    // Two councils with different targets have no common one.
    targetPercent: targets.size === 1 ? target : null,
    group,
    versions: [...versions].sort(([a], [b]) => compareText(a, b)).map(([, version]) => version),
    met,
    missed,
    missedOpen,
    denominator: met + missed,
    percent: percentOf(met, met + missed),
    excluded,
    metAutomatically,
    metByHoldingReply,
    metByExtension,
  };
};

const inOrder = (a: CountedFigure, b: CountedFigure): number =>
  compareText(a.standardId, b.standardId) || compareText(a.group ?? "", b.group ?? "");

/**
 * Adds counts up to figures: each standard over all of them, or for each authority, service, channel or kind.
 * Every count is added exactly once. The order depends on nothing but the ids; what counts nothing is left out.
 */
export const figuresOf = (counts: Iterable<FigureCount>, by: Dimension | null): CountedFigure[] => {
  const tallies = new Map<string, Tally>();
  for (const count of counts) {
    if (isEmpty(count)) continue;
    const group = by === null ? null : count[by];
    const key = JSON.stringify([count.standardId, group]);
    const tally = tallies.get(key) ?? tallyFrom(count, group);
    add(tally, count);
    tallies.set(key, tally);
  }
  return [...tallies.values()].map(figureOf).sort(inOrder);
};

const shareAmong = (figures: readonly CountedFigure[]): ((figure: CountedFigure) => Share | null) => {
  const keyOf = ({ standardId, group }: CountedFigure): string => JSON.stringify([standardId, group]);
  const known = new Map(figures.map((figure) => [keyOf(figure), figure]));
  return (figure) => {
    const then = known.get(keyOf(figure));
    if (then === undefined || then.denominator === 0) return null;
    return { met: then.met, denominator: then.denominator, percent: then.percent };
  };
};

/** The figures beside what the same standard and group were in the period before and a year before. */
export const besideEarlier = (
  figures: readonly CountedFigure[],
  previous: readonly CountedFigure[],
  yearBefore: readonly CountedFigure[],
): Figure[] => {
  const [before, aYearAgo] = [shareAmong(previous), shareAmong(yearBefore)];
  return figures.map((figure) => ({ ...figure, previous: before(figure), yearBefore: aYearAgo(figure) }));
};
