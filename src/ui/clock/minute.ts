import type { Instant } from "../../domain/calendar/civil-date.ts";

const MINUTE = 60_000;

/** The moment, to the minute, on a clock that is ahead of this machine's by `aheadMs`. */
export const minuteNow = (aheadMs: number): Instant =>
  new Date(Math.floor((Date.now() + aheadMs) / MINUTE) * MINUTE).toISOString();

/**
 * Calls back with each new minute of that clock, and whenever somebody returns to the page: a sleeping computer
 * misses minutes. Answers how to stop.
 */
export const onMinute = (aheadMs: number, listener: () => void): (() => void) => {
  const untilNextMinute = MINUTE - ((Date.now() + aheadMs) % MINUTE);
  let every: ReturnType<typeof setInterval> | undefined;
  const first = setTimeout(() => {
    listener();
    every = setInterval(listener, MINUTE);
  }, untilNextMinute);
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    clearTimeout(first);
    clearInterval(every);
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
};
