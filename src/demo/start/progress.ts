/** Says what is going on, one line a step, with the time it took. */
export interface Progress {
  /** Runs a step and says when it is done; the step may say how far it is. */
  step<T>(title: string, work: (soFar: (words: string) => void) => Promise<T>): Promise<T>;
  say(line: string): void;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

const SAY_AT_MOST_EVERY_MS = 2_000;

export const createProgress = (write: (line: string) => void, clock: () => number): Progress => ({
  say: write,
  step: async (title, work) => {
    const began = clock();
    let spoke = began;
    const result = await work((words) => {
      if (clock() - spoke < SAY_AT_MOST_EVERY_MS) return;
      spoke = clock();
      write(`  ... ${title}: ${words}`);
    });
    write(`  ${title} (${seconds(clock() - began)})`);
    return result;
  },
});
