/** Numbers that look random and are the same on every machine for one seed. */
export interface Chance {
  /** 0 or more, and less than 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  /** Whether something of that probability happens. */
  happens(probability: number): boolean;
  oneOf<T>(choices: readonly T[]): T;
}

export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    happens: (probability) => next() < probability,
    oneOf: (choices) => choices[between(0, choices.length - 1)] as (typeof choices)[number],
  };
};
