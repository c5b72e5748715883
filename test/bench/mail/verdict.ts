import type { Backfill } from "./backfill.ts";
import type { Growth } from "./growth.ts";
import { timesAsLong, type Timing } from "./race.ts";
import { ALL, MAILPARSER, OURS, POSTAL_MIME } from "./triage.ts";

const MB = 1024 * 1024;

export const BARS = {
  /** Times as fast as mailparser at a hundred mails as they come: at least. */
  triage: 50,
  /** Times as long for a mail ten times as large: at most. */
  tenTimesAsLarge: 12,
  /** Of the Node process: below. */
  backfillPeakMb: 300,
  /** The peak of the larger backfill over that of the smaller: at most. */
  backfillPeakGrowth: 1.2,
} as const;

export type Bar = keyof typeof BARS;

export interface Verdict {
  readonly bench: "mail";
  /** How many times as fast as mailparser, by sort of mail. */
  readonly triage: Readonly<Record<string, number>>;
  readonly triagePostalMime: Readonly<Record<string, number>>;
  /** How many times as long, by the step from one size to the next. */
  readonly growth: Readonly<Record<string, number>>;
  readonly backfills: readonly (Omit<Backfill, "peakBytes" | "databaseBytes"> & {
    readonly peakMb: number | null;
    readonly databaseMb: number;
  })[];
  readonly disagreements: number;
  readonly bars: typeof BARS;
  readonly reached: Readonly<Record<Bar, number | null>>;
  readonly missed: readonly Bar[];
}

const rounded = (value: number): number => Number(value.toPrecision(4));

const timingOf = (timings: readonly Timing[], group: string, name: string): Timing => {
  const found = timings.find((each) => each.group === group && each.name === name);
  if (!found) throw new Error(`${name} was not timed at ${group}`);
  return found;
};

const ratios = (timings: readonly Timing[], groups: readonly string[], peer: string) =>
  Object.fromEntries(
    groups.map((group) => [
      group,
      rounded(timesAsLong(timingOf(timings, group, peer), timingOf(timings, group, OURS))),
    ]),
  );

export interface Measured {
  readonly triage: readonly Timing[];
  readonly growths: readonly Growth[];
  readonly growth: readonly Timing[];
  readonly backfills: readonly Backfill[];
  readonly disagreements: number;
}

const growthSteps = ({ growths, growth }: Measured): Readonly<Record<string, number>> =>
  Object.fromEntries(
    growths.flatMap(({ name, sizes }) =>
      sizes.slice(1).map(({ label }, index) => {
        const before = sizes[index]?.label ?? "";
        const took = (size: string): Timing => timingOf(growth, name, `${OURS}, ${size}`);
        return [`${name}: ${before} to ${label}`, rounded(timesAsLong(took(label), took(before)))];
      }),
    ),
  );

const peakGrowth = (backfills: readonly Backfill[]): number | null => {
  const peaks = backfills.map(({ peakBytes }) => peakBytes);
  const [smaller, larger] = [peaks[0] ?? null, peaks.at(-1) ?? null];
  return peaks.length < 2 || smaller === null || larger === null ? null : rounded(larger / smaller);
};

export const verdictOf = (measured: Measured): Verdict => {
  const { backfills, disagreements } = measured;
  const groups = [...new Set(measured.triage.map(({ group }) => group))];
  const triage = ratios(measured.triage, groups, MAILPARSER);
  const growth = growthSteps(measured);
  const peaks = backfills.flatMap(({ peakBytes }) => (peakBytes === null ? [] : [peakBytes / MB]));
  const reached: Readonly<Record<Bar, number | null>> = {
    triage: triage[ALL] ?? null,
    tenTimesAsLarge: Math.max(...Object.values(growth)),
    backfillPeakMb: peaks.length === 0 ? null : rounded(Math.max(...peaks)),
    backfillPeakGrowth: peakGrowth(backfills),
  };
  return {
    bench: "mail",
    triage,
    triagePostalMime: ratios(measured.triage, groups, POSTAL_MIME),
    growth,
    backfills: backfills.map(({ peakBytes, databaseBytes, ...rest }) => ({
      ...rest,
      seconds: rounded(rest.seconds),
      messagesPerSecond: rounded(rest.messagesPerSecond),
      peakMb: peakBytes === null ? null : rounded(peakBytes / MB),
      databaseMb: rounded(databaseBytes / MB),
    })),
    disagreements,
    bars: BARS,
    reached,
    missed: (Object.keys(BARS) as Bar[]).filter((bar) => {
      const value = reached[bar];
      if (value === null) return false;
      return bar === "triage" ? value < BARS[bar] : value > BARS[bar];
    }),
  };
};
