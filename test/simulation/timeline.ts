import { setFlagsFromString } from "node:v8";
import type { Instant } from "../../src/domain/calendar/civil-date.ts";

interface Entry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly order: number;
  readonly happen: () => void;
}

setFlagsFromString("--allow-natives-syntax");
/**
 * Lets everything that was answered go on until it asks the outside again. A turn of the event loop would do the
 * same twelve times as slowly, and there are thousands of steps in a day.
 */
const settle = new Function("%PerformMicrotaskCheckpoint()") as () => void;

const HASH_START = 0x811c9dc5;

/** FNV-1a over two lanes: quick, and enough to tell two runs apart. */
const mixed = (hash: number, text: string): number => {
  let value = hash;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
};

/**
 * A clock that is moved by what happens: the next thing happens at once, however far away it is. Nothing in it
 * depends on the machine, so that the same things happen again in the same order.
 */
export const createTimeline = (start: Instant) => {
  const heap: Entry[] = [];
  const last: (readonly [at: number, what: string])[] = [];
  let trace = HASH_START;
  let steady = HASH_START;
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
      trace = Math.imul(mixed(trace, what) ^ now, 0x01000193);
      steady = (steady + trace) | 0;
      last.push([now, what]);
      if (last.length > 400) last.splice(0, 200);
    },
    lastSteps: (count: number): readonly string[] =>
      last.slice(-count).map(([at, what]) => `${new Date(at).toISOString()} ${what}`),
    /** Of everything that was noted. */
    digest: (): string => [trace, steady].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join(""),
    /** Lets everything happen up to a moment. */
    runUntil: (moment: number): Promise<void> =>
      new Promise((resolve, reject) => {
        // Outside of every promise's turn, so that `settle` can give them theirs.
        setImmediate(() => {
          try {
            for (let next = heap[0]; next !== undefined && next.at <= moment; next = heap[0]) {
              pop();
              now = next.at;
              steps += 1;
              next.happen();
              settle();
            }
            now = Math.max(now, moment);
            resolve();
          } catch (error) {
            reject(error as Error);
          }
        });
      }),
  };
};

export type Timeline = ReturnType<typeof createTimeline>;
