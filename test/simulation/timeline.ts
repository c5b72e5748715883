import { createHash } from "node:crypto";
import type { Instant } from "../../src/domain/calendar/civil-date.ts";

interface Entry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly order: number;
  readonly happen: () => void;
}

/** Lets everything that was answered go on until it asks the outside again. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * A clock that is moved by what happens: the next thing happens at once, however far away it is. Nothing in it
 * depends on the machine, so that the same things happen again in the same order.
 */
export const createTimeline = (start: Instant) => {
  const heap: Entry[] = [];
  const trace = createHash("sha256");
  const last: string[] = [];
  let order = 0;
  let now = Date.parse(start);
  let steps = 0;

  const isBefore = (a: Entry, b: Entry): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

  const push = (entry: Entry): void => {
    let index = heap.push(entry) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || !isBefore(entry, above)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = entry;
  };

  const pop = (): Entry | undefined => {
    const first = heap[0];
    const moved = heap.pop();
    if (first === undefined || moved === undefined || heap.length === 0) return first;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      const [left, right] = [heap[child], heap[child + 1]];
      if (left === undefined) break;
      if (right !== undefined && isBefore(right, left)) child += 1;
      const smaller = heap[child];
      if (smaller === undefined || !isBefore(smaller, moved)) break;
      heap[index] = smaller;
      index = child;
    }
    heap[index] = moved;
    return first;
  };

  return {
    /** Milliseconds since 1970. */
    now: () => now,
    steps: () => steps,
    at: (moment: number, happen: () => void): void => {
      push({ at: Math.max(moment, now), order: order++, happen });
    },
    after: (milliseconds: number, happen: () => void): void => {
      push({ at: now + milliseconds, order: order++, happen });
    },
    /** Writes down what happened, for comparing two runs and for telling the last steps. */
    note: (what: string): void => {
      trace.update(`${now} ${what}\n`);
      last.push(`${new Date(now).toISOString()} ${what}`);
      if (last.length > 400) last.splice(0, 200);
    },
    lastSteps: (count: number): readonly string[] => last.slice(-count),
    /** Of everything that was noted. */
    digest: (): string => trace.copy().digest("hex").slice(0, 16),
    /** Lets everything happen up to a moment. */
    runUntil: async (moment: number): Promise<void> => {
      for (let next = heap[0]; next !== undefined && next.at <= moment; next = heap[0]) {
        pop();
        now = next.at;
        steps += 1;
        next.happen();
        await settled();
      }
      now = Math.max(now, moment);
    },
  };
};

export type Timeline = ReturnType<typeof createTimeline>;
