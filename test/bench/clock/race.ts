/** Something to be timed: `run` gives so many answers; `turn` lets it begin elsewhere among its questions. */
export interface Runner {
  /** Those of one group are run one after the other in each round, so that they can be compared. */
  readonly group: string;
  readonly name: string;
  /** The number of answers is a multiple of this. */
  readonly step: number;
  readonly run: (answers: number, turn: number) => void;
}

/** Nanoseconds for one answer in each of the rounds, in order. */
export interface Timing {
  readonly group: string;
  readonly name: string;
  readonly nanoseconds: readonly number[];
}

/** Long enough for the clock of the machine, short enough for dozens of runners. */
const SLICE_MS = 20;

const millisecondsFor = ({ run }: Runner, answers: number, turn: number): number => {
  const begun = performance.now();
  run(answers, turn);
  return performance.now() - begun;
};

/** How many answers fill a slice, found by doubling: what is slow gives one answer, or a few. */
const answersInSlice = (runner: Runner, from: number): number => {
  let answers = from;
  for (;;) {
    const took = millisecondsFor(runner, answers, 0);
    if (took >= SLICE_MS) return answers;
    const wanted = took < SLICE_MS / 4 ? 2 : SLICE_MS / took;
    answers = Math.max(answers + runner.step, Math.ceil((answers * wanted) / runner.step) * runner.step);
  }
};

const rotated = <T>(all: readonly T[], by: number): readonly T[] => [
  ...all.slice(by % all.length),
  ...all.slice(0, by % all.length),
];

/**
 * Runs everyone once in each round, in an order that is rotated from round to round: whatever slows the machine
 * down meets them all alike. All are warm before the first round.
 */
export const race = (runners: readonly Runner[], rounds: number): readonly Timing[] => {
  const entered = runners.map((runner) => ({
    ...{ runner, group: runner.group, name: runner.name },
    answers: answersInSlice(runner, runner.step),
    nanoseconds: [] as number[],
  }));
  // Again, now that all are warm; what fills a slice with its first answer has had time enough.
  for (const each of entered.filter(({ runner, answers }) => answers > runner.step)) {
    each.answers = answersInSlice(each.runner, each.answers);
  }
  const groups = [...new Set(runners.map(({ group }) => group))].map((group) =>
    entered.filter((each) => each.group === group),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const group of rotated(groups, round)) {
      for (const { runner, answers, nanoseconds } of rotated(group, round)) {
        nanoseconds.push((millisecondsFor(runner, answers, round) * 1e6) / answers);
      }
    }
  }
  return entered;
};

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** How many times as fast one is as the other: the median of what each round says. */
export const timesAsFast = (fast: Timing, slow: Timing): number =>
  median(fast.nanoseconds.map((ns, round) => (slow.nanoseconds[round] as number) / ns));
