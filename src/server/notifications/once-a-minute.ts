import type { Now } from "../../application/ports/now.ts";

const MINUTE_MS = 60_000;

/** Counts, and tells the sum at most once a minute: whoever wants to fill the log does not. */
export const onceAMinute = (now: Now, tell: (count: number) => void): ((count: number) => void) => {
  let sum = 0;
  let toldAt = -Infinity;
  return (count) => {
    sum += count;
    const moment = Date.parse(now());
    if (sum === 0 || Math.abs(moment - toldAt) < MINUTE_MS) return;
    tell(sum);
    sum = 0;
    toldAt = moment;
  };
};
