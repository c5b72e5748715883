import type { CaseTransaction } from "../ports/case-writer.ts";
import { referenceOf } from "../reference.ts";

/** Under which numbers a case is counted. */
export interface Series {
  readonly prefix: string;
  readonly year: number;
}

interface Taken {
  readonly series: Series;
  next: number;
  readonly end: number;
}

const nameOf = ({ prefix, year }: Series): string => `${prefix}-${year}`;

/** Numbers taken for a whole step at once, so that each case does not cost a round trip. */
export interface ReferenceNumbers {
  next(series: Series): string;
  giveBackUnused(): Promise<void>;
}

/** Takes as many numbers as could be needed at most; in one order everywhere, so that no two writers wait for each other. */
export const takeReferenceNumbers = async (
  transaction: CaseTransaction,
  needed: readonly Series[],
): Promise<ReferenceNumbers> => {
  const counts = new Map<string, { series: Series; count: number }>();
  for (const series of needed) {
    const known = counts.get(nameOf(series));
    counts.set(nameOf(series), { series, count: (known?.count ?? 0) + 1 });
  }
  const taken = new Map<string, Taken>();
  for (const [name, { series, count }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const first = await transaction.takeNumbers(series.prefix, series.year, count);
    taken.set(name, { series, next: first, end: first + count });
  }
  return {
    next(series) {
      const numbers = taken.get(nameOf(series));
      if (numbers === undefined || numbers.next >= numbers.end) throw new Error("More cases than numbers");
      return referenceOf(series.prefix, series.year, numbers.next++);
    },
    async giveBackUnused() {
      for (const { series, next, end } of taken.values()) {
        if (next < end) await transaction.giveBackNumbers(series.prefix, series.year, end - next);
      }
    },
  };
};
