/** How many cases have a value: a distribution without its rows. */
export interface ValueCount {
  readonly value: number;
  readonly cases: number;
}

/** Which of so many cases, in order, has the value at that share of them: the first is 1; 0 of none. */
export const placeOfRank = (cases: number, percent: number): number => Math.ceil((percent * cases) / 100);

/**
 * The value of the case at that share of the ordered cases, by nearest rank: the smallest value that at least
 * `percent` of the cases do not exceed. Always the value of a real case, never one between two; null of none.
 */
export const nearestRank = (values: readonly ValueCount[], percent: number): number | null => {
  const ordered = [...values].sort((a, b) => a.value - b.value);
  const all = ordered.reduce((sum, { cases }) => sum + cases, 0);
  // In hundredths, so that no fraction of a case is rounded: 9 of 10 cases are 90%.
  let upTo = 0;
  for (const { value, cases } of ordered) {
    upTo += cases;
    if (cases > 0 && upTo * 100 >= percent * all) return value;
  }
  return null;
};
