/** What one side needed until its first words were painted, one value a round. */
export interface Measured {
  readonly name: string;
  readonly scriptBytes: readonly number[];
  readonly milliseconds: readonly number[];
  readonly blockingMilliseconds: readonly number[];
}

/** Ours over the template: at most. */
export const BARS = { javaScript: 0.25, countdown: 0.35, blocking: 0.1 } as const;

export type Bar = keyof typeof BARS;

/** Our pane and the template, measured alike. */
export interface Pair {
  readonly ours: Measured;
  readonly template: Measured;
}

export interface Compared {
  /** Median of the rounds, for ours and the template, to show the scale; the ratios are those of the rounds. */
  readonly javaScriptKb: readonly [number, number];
  readonly countdownMs: readonly [number, number];
  readonly blockingMs: readonly [number, number];
  readonly reached: Readonly<Record<Bar, number>>;
  readonly missed: readonly Bar[];
}

/**
 * The bars are drawn for what an add-in is made of, beside a message that the officer opens for the first time.
 * `seenBefore` tells of one that was open before, `withOfficeJs` what is left of it all in Outlook.
 */
export interface Verdict extends Compared {
  readonly bench: "pane";
  readonly rounds: number;
  readonly cpuSlowdown: number;
  readonly bars: typeof BARS;
  /** A page that only asks and writes one word, over the template: no pane that asks can be faster. */
  readonly leastThatAsks: { readonly milliseconds: number; readonly countdown: number };
  readonly seenBefore: Compared;
  readonly withOfficeJs: Compared & {
    /** Median of a page that only waits for office.js: nothing that asks for the selected message can be faster. */
    readonly officeJsAlone: { readonly milliseconds: number; readonly blockingMs: number };
  };
}

const missedOf = (reached: Readonly<Record<Bar, number>>): readonly Bar[] =>
  (Object.keys(BARS) as Bar[]).filter((bar) => !(reached[bar] <= BARS[bar]));

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error("There is no median of nothing");
  return (low + high) / 2;
};

const rounded = (value: number): number => Number(value.toPrecision(4));

/**
 * Both run one after the other in each round, so whatever else the machine does weighs on both: the rounds' own ratios
 * say more than the ratio of two medians.
 * @throws Error where the template needed nothing in a round: then nothing was measured
 */
const ratioOf = (own: readonly number[], theirs: readonly number[]): number =>
  rounded(
    median(
      own.map((value, round) => {
        const other = theirs[round] ?? 0;
        if (!(other > 0)) throw new Error("The template cost nothing, so nothing was measured");
        return value / other;
      }),
    ),
  );

const compared = ({ ours, template }: Pair): Compared => {
  const both = (of: (side: Measured) => readonly number[], unit = 1): readonly [number, number] => [
    rounded(median(of(ours)) / unit),
    rounded(median(of(template)) / unit),
  ];
  const reached = {
    javaScript: ratioOf(ours.scriptBytes, template.scriptBytes),
    countdown: ratioOf(ours.milliseconds, template.milliseconds),
    blocking: ratioOf(ours.blockingMilliseconds, template.blockingMilliseconds),
  };
  return {
    javaScriptKb: both(({ scriptBytes }) => scriptBytes, 1024),
    countdownMs: both(({ milliseconds }) => milliseconds),
    blockingMs: both(({ blockingMilliseconds }) => blockingMilliseconds),
    reached,
    missed: missedOf(reached),
  };
};

export const verdictOf = (
  byThemselves: Pair,
  seenBefore: Pair,
  withOfficeJs: Pair,
  { least, officeJs }: { readonly least: Measured; readonly officeJs: Measured },
  cpuSlowdown: number,
): Verdict => ({
  bench: "pane",
  rounds: byThemselves.ours.milliseconds.length,
  cpuSlowdown,
  bars: BARS,
  leastThatAsks: {
    milliseconds: rounded(median(least.milliseconds)),
    countdown: ratioOf(least.milliseconds, byThemselves.template.milliseconds),
  },
  ...compared(byThemselves),
  seenBefore: compared(seenBefore),
  withOfficeJs: {
    ...compared(withOfficeJs),
    officeJsAlone: {
      milliseconds: rounded(median(officeJs.milliseconds)),
      blockingMs: rounded(median(officeJs.blockingMilliseconds)),
    },
  },
});
