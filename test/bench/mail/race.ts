/** Something to be timed: one go of it, which may take its time. */
export interface Runner {
  /** Those of one group are run one after the other in each round, so that they can be compared. */
  readonly group: string;
  readonly name: string;
  readonly run: () => void | Promise<void>;
}

/** Milliseconds for one go in each of the rounds, in order. */
export interface Timing {
  readonly group: string;
  readonly name: string;
  readonly milliseconds: readonly number[];
}

/** Long enough for the clock of the machine and for its other work to even out. */
const SLICE_MS = 60;

const millisecondsFor = async (runner: Runner, goes: number): Promise<number> => {
  const begun = performance.now();
  for (let go = 0; go < goes; go += 1) {
    const running = runner.run();
    // Who does not wait is not made to: each wait costs more than a small mail.
    if (running) await running;
  }
  return performance.now() - begun;
};

const goesInSlice = async (runner: Runner): Promise<number> => {
  for (let goes = 1; ;) {
    const took = await millisecondsFor(runner, goes);
    if (took >= SLICE_MS) return goes;
    goes = Math.ceil(goes * Math.min(4, Math.max(1.2, SLICE_MS / Math.max(took, 0.01))));
  }
};

/** Runs all of a group once in each round, in an order that is rotated: whatever slows the machine meets them alike. */
export const race = async (runners: readonly Runner[], rounds: number): Promise<readonly Timing[]> => {
  const entered: { runner: Runner; goes: number; milliseconds: number[] }[] = [];
  for (const runner of runners) {
    await goesInSlice(runner);
    entered.push({ runner, goes: await goesInSlice(runner), milliseconds: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < entered.length; turn += 1) {
      const each = entered[(round + turn) % entered.length] as (typeof entered)[number];
      each.milliseconds.push((await millisecondsFor(each.runner, each.goes)) / each.goes);
    }
  }
  return entered.map(({ runner: { group, name }, milliseconds }) => ({ group, name, milliseconds }));
};

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** How many times as long the one takes as the other: the median of what each round says. */
export const timesAsLong = (slow: Timing, fast: Timing): number =>
  median(slow.milliseconds.map((ms, round) => ms / (fast.milliseconds[round] as number)));
