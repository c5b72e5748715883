import type { Agreement } from "./agreement.ts";
import { BATCHES } from "./folding.ts";
import { OURS, OURS_AT_ONCE, OURS_EXPLAINED, OURS_WRITTEN_OUT } from "./ours.ts";
import { JS_JODA } from "./peers/js-joda.ts";
import { ALLOWANCES, SPANS } from "./questions.ts";
import { median, timesAsFast } from "./race.ts";
import type { Timing } from "./race.ts";

/** At least so many times as fast as the best peer that is right; of `AT_MOST` at most so much. */
export const BARS = {
  due8: 50,
  due20: 120,
  due250: 1500,
  minutes1d: 40,
  minutes30d: 400,
  minutes2y: 6000,
  explained8: 3,
  flat: 1.3,
  casesGrowth: 1.5,
  engineGzipBytes: 3072,
} as const;

export type Bar = keyof typeof BARS;

export const AT_MOST: readonly Bar[] = ["flat", "casesGrowth", "engineGzipBytes"];

export const GROUPS: readonly string[] = [
  ...ALLOWANCES.map((workingDays) => `due${workingDays}`),
  ...SPANS.map(({ group }) => group),
];

export type Agreements = ReadonlyMap<string, readonly Agreement[]>;

export const timingOf = (timings: readonly Timing[], group: string, name: string): Timing => {
  const timing = timings.find((each) => each.group === group && each.name === name);
  if (!timing) throw new Error(`${name} was not timed at ${group}`);
  return timing;
};

const isRight = (name: string, kind: Agreement["kind"], agreements: Agreements): boolean =>
  (agreements.get(name) ?? []).every((each) => each.kind !== kind || each.wrong === 0);

/** The fastest of the others that gave no wrong answer to any question of the kind. */
export const bestPeer = (timings: readonly Timing[], group: string, agreements: Agreements): Timing => {
  const own = [...[OURS, OURS_AT_ONCE, OURS_EXPLAINED].map(({ name }) => name), OURS_WRITTEN_OUT];
  const [best] = timings
    .filter((timing) => timing.group === group && !own.includes(timing.name))
    .filter(({ name }) => isRight(name, group.startsWith("due") ? "due" : "open", agreements))
    .sort((a, b) => median(a.nanoseconds) - median(b.nanoseconds));
  if (!best) throw new Error(`No peer gives right answers to ${group}`);
  return best;
};

export interface Verdict {
  readonly bench: "clock";
  /** How many times as fast we are as the best peer that is right. */
  readonly ratios: Readonly<Record<string, number>>;
  /** Our time for 250 working days over our time for one. */
  readonly flat250over1: number;
  readonly engineGzipBytes: number;
  /** By the number of cases in one go. */
  readonly casesPerSecond: Readonly<Record<string, number>>;
  /** The time for one case among the most over the time for one among the fewest: 1 when it grows in proportion. */
  readonly casesGrowth: number;
  readonly batchDueDatesPerSecond: number;
  readonly disagreements: number;
  readonly bars: typeof BARS;
  readonly missed: readonly Bar[];
}

const rounded = (value: number): number => Number(value.toPrecision(4));

export const verdictOf = (
  timings: readonly Timing[],
  agreements: Agreements,
  { engineGzipBytes, disagreements }: Pick<Verdict, "engineGzipBytes" | "disagreements">,
): Verdict => {
  const ours = (group: string): Timing => timingOf(timings, group, OURS.name);
  const aSecond = (timing: Timing): number => Math.round(1e9 / median(timing.nanoseconds));
  const ratios = Object.fromEntries(
    GROUPS.map((group) => [group, rounded(timesAsFast(ours(group), bestPeer(timings, group, agreements)))]),
  );
  ratios["explained8"] = rounded(
    timesAsFast(timingOf(timings, "due8", OURS_EXPLAINED.name), timingOf(timings, "due8", JS_JODA.name)),
  );
  ratios["writtenOut8"] = rounded(
    timesAsFast(timingOf(timings, "due8", OURS_WRITTEN_OUT), timingOf(timings, "due8", JS_JODA.name)),
  );
  const flat250over1 = rounded(timesAsFast(ours("due1"), ours("due250")));
  const [fewest, most] = [Math.min(...BATCHES), Math.max(...BATCHES)];
  const casesGrowth = rounded(timesAsFast(ours(`fold${fewest}`), ours(`fold${most}`)));
  const reached = { ...ratios, flat: flat250over1, casesGrowth, engineGzipBytes } as Readonly<
    Record<Bar, number>
  >;
  return {
    bench: "clock",
    ratios,
    flat250over1,
    engineGzipBytes,
    casesPerSecond: Object.fromEntries(BATCHES.map((batch) => [batch, aSecond(ours(`fold${batch}`))])),
    casesGrowth,
    batchDueDatesPerSecond: aSecond(timingOf(timings, "due8", OURS_AT_ONCE.name)),
    disagreements,
    bars: BARS,
    missed: (Object.keys(BARS) as Bar[]).filter((bar) =>
      AT_MOST.includes(bar) ? reached[bar] > BARS[bar] : reached[bar] < BARS[bar],
    ),
  };
};
