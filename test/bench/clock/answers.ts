import type { Contestant } from "./contestant.ts";
import { ALLOWANCES, SPANS, spansFrom, trickyReceipts } from "./questions.ts";

/** A question that is put to everybody, and the group of runners that it belongs to. */
export interface Question {
  readonly group: string;
  readonly kind: "due" | "open";
  readonly count: number;
  /** The first so many answers of a contestant; null when it does not answer such questions. */
  readonly answersOf: (contestant: Contestant, count: number) => Float64Array | null;
}

const RECEIPTS = trickyReceipts(480);
const MOMENTS = trickyReceipts(240);

export const QUESTIONS: readonly Question[] = [
  ...ALLOWANCES.map((workingDays): Question => ({
    group: `due${workingDays}`,
    kind: "due",
    count: RECEIPTS.length,
    answersOf: ({ dueInstants }, count) => {
      const into = new Float64Array(count);
      dueInstants?.(RECEIPTS.subarray(0, count), workingDays, into);
      return dueInstants ? into : null;
    },
  })),
  ...SPANS.map(({ group, days }): Question => {
    const { from, to } = spansFrom(MOMENTS, days);
    return {
      group,
      kind: "open",
      count: from.length,
      answersOf: ({ openMilliseconds }, count) => {
        const into = new Float64Array(count);
        openMilliseconds?.(from.subarray(0, count), to.subarray(0, count), into);
        return openMilliseconds ? into : null;
      },
    };
  }),
];
