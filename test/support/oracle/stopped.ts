import type { Pause } from "./question.ts";

/**
 * The times at which a clock stood still after a moment, in order, with those that overlap or touch made one: a
 * clock can only stand still once.
 */
export const stoppedAfter = (moment: number, pauses: readonly Pause[]): readonly Pause[] => {
  const stopped: Pause[] = [];
  for (const pause of [...pauses].sort((a, b) => a.from - b.from)) {
    const from = Math.max(moment, pause.from);
    if (pause.to <= from) continue;
    const last = stopped.at(-1);
    if (last !== undefined && from <= last.to) {
      stopped[stopped.length - 1] = { from: last.from, to: Math.max(last.to, pause.to) };
    } else stopped.push({ from, to: pause.to });
  }
  return stopped;
};
