import type { Clock } from "../../domain/clock/clock.ts";
import { allowanceMinutes } from "../../domain/standards/allowance.ts";

const share = (used: number, left: number): number => (used + left === 0 ? 1 : used / (used + left));

/** How much of a time counted in days is used up, from 0 to 1; all of it once the clock is no longer open. */
export const usedShareOfDays = ({
  workingDaysUsed,
  workingDaysLeft,
}: Pick<Clock, "workingDaysUsed" | "workingDaysLeft">): number =>
  workingDaysLeft === null ? 1 : share(workingDaysUsed ?? 0, workingDaysLeft);

/** How much of an allowance is used up, from 0 to 1, by the minute where it is counted in time. */
export const usedShare = (clock: Clock): number => {
  const { minutesLeft, standard } = clock;
  if (minutesLeft === null) return usedShareOfDays(clock);
  // Extended, there may be more left than was promised at first.
  return share(Math.max(0, allowanceMinutes(standard.allowance) - minutesLeft), minutesLeft);
};
