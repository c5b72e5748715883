import type { Clock } from "../../domain/clock/clock.ts";

/** How much of the allowance is used up, from 0 to 1. A clock that is no longer open has used all of it. */
export const usedShare = ({ workingDaysLeft, standard }: Clock): number => {
  if (workingDaysLeft === null) return 1;
  const { workingDays } = standard.allowance;
  return Math.min(1, Math.max(0, (workingDays - workingDaysLeft) / workingDays));
};
