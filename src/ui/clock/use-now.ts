import { useEffect, useState } from "react";
import type { Instant } from "../../domain/calendar/civil-date.ts";

const MINUTE = 60_000;

/** The moment, to the minute, on a clock that is ahead of this machine's by `aheadMs`. */
const minuteNow = (aheadMs: number): Instant =>
  new Date(Math.floor((Date.now() + aheadMs) / MINUTE) * MINUTE).toISOString();

/**
 * The service's present moment, anew each minute and whenever somebody returns to the page. The officer's own
 * machine may be wrong by hours; `aheadMs` is what the service's clock is ahead of it.
 */
export const useNow = (aheadMs: number): Instant => {
  const [, tick] = useState(0);
  useEffect(() => {
    const again = () => {
      tick((count) => count + 1);
    };
    const untilNextMinute = MINUTE - ((Date.now() + aheadMs) % MINUTE);
    let every: ReturnType<typeof setInterval> | undefined;
    const first = setTimeout(() => {
      again();
      every = setInterval(again, MINUTE);
    }, untilNextMinute);
    window.addEventListener("focus", again);
    document.addEventListener("visibilitychange", again);
    return () => {
      clearTimeout(first);
      clearInterval(every);
      window.removeEventListener("focus", again);
      document.removeEventListener("visibilitychange", again);
    };
  }, [aheadMs]);
  return minuteNow(aheadMs);
};
