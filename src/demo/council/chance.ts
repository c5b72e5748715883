/** A stream of chance that is the same each time for the same words. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  of<T>(choices: readonly T[]): T;
  is(probability: number): boolean;
}

/** FNV-1a, to turn words into a starting number. */
const numberFrom = (words: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
};

/** Mulberry32: small, and good enough for a council that does not exist. */
export const chanceFrom = (...words: readonly (string | number)[]): Chance => {
  let state = numberFrom(words.join("|"));
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    of: (choices) => choices[between(0, choices.length - 1)] as (typeof choices)[number],
    is: (probability) => next() < probability,
  };
};
