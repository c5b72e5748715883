import type { ClockSummary } from "../../contracts/case.ts";
import type { Rules } from "../../domain/standards/rules.ts";

/** How much of an allowance is used up, 0 to 1: fills the ring in a list. */
export const shareUsed = (
  clock: Pick<ClockSummary, "standardId" | "workingDaysLeft">,
  rules: Rules | undefined,
): number => {
  const standard = rules?.standards.find(({ id }) => id === clock.standardId);
  if (clock.workingDaysLeft === null || !standard) return 1;
  const share = 1 - clock.workingDaysLeft / standard.allowance.workingDays;
  return Math.min(0.95, Math.max(0.05, share));
};
