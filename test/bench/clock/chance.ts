/** Numbers from 0 up to, and without, 1: the same ones for the same seed, on every machine. */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed;
  // A 32-bit generator of the mulberry family: small, and even enough to spread receipts over the years.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** One of them. */
export const oneOf = <T>(all: readonly T[], chance: () => number): T =>
  all[Math.floor(chance() * all.length)] as T;
