import { chanceFrom } from "../mail/chance.ts";

/** Draws from one stream of chance: the same seed draws the same. */
export interface Draws {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  of<T>(choices: readonly T[]): T;
  /** One of these by its weight. */
  weighed<T>(choices: readonly (readonly [T, number])[]): T;
  is(probability: number): boolean;
}

export const drawsFrom = (seed: number): Draws => {
  const next = chanceFrom(seed);
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    of: (choices) => {
      const chosen = choices[between(0, choices.length - 1)];
      if (chosen === undefined) throw new Error("Nothing to choose from");
      return chosen;
    },
    weighed: (choices) => {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [choice, weight] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      throw new Error("Nothing to choose from");
    },
    is: (probability) => next() < probability,
  };
};
