export interface SpreadBar {
  readonly label: string;
  /** As the list of cases is asked: `5`, or `30-` for 30 and more. */
  readonly answerDays: string;
  readonly cases: number;
  /** After the promised day. */
  readonly late: boolean;
}

/** So many bars are read at a glance; what lies beyond stands together. */
const MOST = 24;

/** Answers by working day, every day from the first to the last its own bar, those after the 24th together. */
export const spreadBars = (
  histogram: readonly { readonly days: number; readonly cases: number }[],
  promisedDays: number | null,
): readonly SpreadBar[] => {
  const last = Math.max(-1, ...histogram.map(({ days }) => days));
  const ends = Math.min(last, Math.max(MOST, promisedDays ?? 0));
  const bars = Array.from({ length: ends + 1 }, (_, day): SpreadBar => ({
    label: String(day),
    answerDays: String(day),
    cases: histogram.find(({ days }) => days === day)?.cases ?? 0,
    late: promisedDays !== null && day > promisedDays,
  }));
  const beyond = histogram.filter(({ days }) => days > ends);
  if (beyond.length === 0) return bars;
  return [
    ...bars,
    {
      label: `${ends + 1}+`,
      answerDays: `${ends + 1}-`,
      cases: beyond.reduce((all, { cases }) => all + cases, 0),
      late: promisedDays !== null,
    },
  ];
};
