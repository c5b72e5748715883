import type { ClockSummary } from "../../contracts/case.ts";
import { usedShareOfDays } from "../../ui/clock/used-share.ts";

/** How much of an allowance is used up, 0 to 1: fills the ring in a list, which is never quite empty nor full. */
export const shareUsed = (clock: Pick<ClockSummary, "workingDaysUsed" | "workingDaysLeft">): number =>
  clock.workingDaysLeft === null ? 1 : Math.min(0.95, Math.max(0.05, usedShareOfDays(clock)));
