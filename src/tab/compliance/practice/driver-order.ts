import type { PracticeReport } from "../../../contracts/compliance.ts";
import { FEWEST_FOR_PERCENT } from "../../../ui/format/numbers.ts";

type DriverShare = PracticeReport["misses"]["drivers"][number];

const rate = (missed: number, cases: number): number => (cases === 0 ? 0 : missed / cases);

/** How much more often replies were late with it than without it. */
const gap = (each: DriverShare): number =>
  rate(each.missed, each.cases) - rate(each.otherMissed, each.otherCases);

/** Those that cases had, the widest gap first; with few cases it says little, and stands after the others. */
export const driversInOrder = (drivers: readonly DriverShare[]): readonly DriverShare[] => {
  const isFew = ({ cases }: DriverShare): boolean => cases < FEWEST_FOR_PERCENT;
  return drivers
    .filter(({ cases }) => cases > 0)
    .sort((a, b) => Number(isFew(a)) - Number(isFew(b)) || gap(b) - gap(a));
};
