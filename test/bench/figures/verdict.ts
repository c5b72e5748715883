import { median } from "../mail/race.ts";
import type { IngestTimes } from "./ingest.ts";
import type { Measured } from "./measure.ts";
import { p95 } from "./pages.ts";

export const BARS = {
  /** Times as fast as the same question of the cases, at ten million: at least. */
  timesAsFast: 100,
  /** Times as long over the largest record as over the smallest: at most. */
  queryGrowth: 1.5,
  pagesGrowth: 2,
  /** Mail taken in with the figures kept, over that without: at least. */
  ingest: 0.85,
} as const;
export type Bar = keyof typeof BARS;

const AT_LEAST: ReadonlySet<Bar> = new Set(["timesAsFast", "ingest"]);
/** The size that the bar for the question is about; smaller ones are told and not judged. */
const JUDGED_FROM = 10_000_000;

const rounded = (value: number): number => Number(value.toPrecision(3));

/** Over all lists together: what an officer meets who opens one or the other. */
const p95OfAll = ({ pages }: Measured): number => p95(Object.values(pages).flat());

/** How many times as much mail a second with the figures kept: the middle of what the pairs of rounds say. */
const ingestRatio = ({ kept, without }: IngestTimes): number =>
  median(kept.map((ms, round) => (without[round] ?? Number.NaN) / ms));

export const verdictOf = (measured: readonly Measured[], ingest: IngestTimes) => {
  const [smallest, largest] = [measured[0], measured.at(-1)];
  if (smallest === undefined || largest === undefined) throw new Error("Nothing was measured");
  const reached: Readonly<Record<Bar, number>> = {
    timesAsFast: rounded(largest.fromCases / largest.rollups),
    queryGrowth: rounded(largest.rollups / smallest.rollups),
    pagesGrowth: rounded(p95OfAll(largest) / p95OfAll(smallest)),
    ingest: rounded(ingestRatio(ingest)),
  };
  return {
    bench: "figures" as const,
    sizes: measured.map((each) => ({
      cases: each.cases,
      eightQuartersMs: rounded(each.rollups),
      fromCasesMs: rounded(each.fromCases),
      timesAsFast: rounded(each.fromCases / each.rollups),
      sameAnswer: each.sameAnswer,
      pagesP95Ms: rounded(p95OfAll(each)),
      listsP95Ms: Object.fromEntries(
        Object.entries(each.pages).map(([name, milliseconds]) => [name, rounded(p95(milliseconds))]),
      ),
    })),
    ingestMs: { kept: rounded(median(ingest.kept)), without: rounded(median(ingest.without)) },
    bars: BARS,
    reached,
    missed: (Object.keys(BARS) as Bar[]).filter((bar) => {
      if (bar === "timesAsFast" && largest.cases < JUDGED_FROM) return false;
      return AT_LEAST.has(bar) ? reached[bar] < BARS[bar] : reached[bar] > BARS[bar];
    }),
  };
};

export type Verdict = ReturnType<typeof verdictOf>;
