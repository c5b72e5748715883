import type { Stretch } from "../../../application/ports/figures.ts";
import { addDays, type CivilDate } from "../../../domain/calendar/civil-date.ts";

/** A day or a month of a stretch: where a row of a rollup begins. */
export interface Start {
  /** First day of the stretch. */
  readonly from: CivilDate;
  readonly grain: "day" | "month";
  readonly starts_on: CivilDate;
}

const lastOfMonth = (first: CivilDate): CivilDate => addDays(`${addDays(first, 31).slice(0, -2)}01`, -1);

/** The whole months of a stretch, and the days that are left over. */
export const wholeMonthsOf = ({ from, to }: Stretch): Start[] => {
  const starts: Start[] = [];
  for (let next = from; next <= to;) {
    const last = lastOfMonth(next);
    const isWhole = next.endsWith("-01") && last <= to;
    starts.push({ from, grain: isWhole ? "month" : "day", starts_on: next });
    next = addDays(isWhole ? last : next, 1);
  }
  return starts;
};

/** A stretch that was given twice is counted once. */
export const distinct = (stretches: readonly Stretch[]): Stretch[] => [
  ...new Map(stretches.map(({ from, to }) => [`${from} ${to}`, { from, to }])).values(),
];
