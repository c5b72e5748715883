import type { Instant } from "../domain/calendar/civil-date.ts";
import { millisecondsOf } from "../domain/calendar/instant.ts";
import { zoneOf } from "../domain/calendar/zone.ts";

const two = (value: number): string => String(value).padStart(2, "0");

const offsetInDigits = (milliseconds: number): string => {
  const seconds = Math.abs(milliseconds) / 1000;
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  // Only before there were railways, and in Amsterdam until 1937, did clocks differ by odd seconds.
  const odd = rest === 0 ? "" : `:${two(rest)}`;
  return `${milliseconds < 0 ? "-" : "+"}${two(hours)}:${two(minutes)}${odd}`;
};

/**
 * The moment on the wall clock of the zone, with the offset that holds there at that moment:
 * `2026-04-16T23:59:59+01:00`. Milliseconds are written only where there are some.
 */
export const zonedTime = (instant: Instant, timeZone: string): string => {
  const ms = millisecondsOf(instant);
  const offset = zoneOf(timeZone).offsetAt(ms);
  const wall = new Date(ms + offset).toISOString().slice(0, -1);
  return `${wall.endsWith(".000") ? wall.slice(0, -4) : wall}${offsetInDigits(offset)}`;
};
