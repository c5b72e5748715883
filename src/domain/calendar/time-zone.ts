import { civilDateOf, dayNumberOf } from "./civil-date.ts";
import type { CivilDate, Instant } from "./civil-date.ts";
import { millisecondsOf } from "./instant.ts";
import { DAY, zoneOf } from "./zone.ts";

const SECOND = 1000;
const CLOCK_TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/** Whether the name is an IANA time zone that this machine knows. */
export const isTimeZone = (name: string): boolean => {
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
};

/**
 * The date on the wall at that moment in that time zone, whatever zone the process runs in.
 * @throws RangeError for an unknown zone or a text that is not a moment.
 */
export const civilDateAt = (instant: Instant, timeZone: string): CivilDate =>
  civilDateOf(zoneOf(timeZone).dayAt(millisecondsOf(instant)));

/** The time on the wall at that moment in that time zone, as `HH:MM` on the 24-hour clock. */
export const timeOfDayAt = (instant: Instant, timeZone: string): string => {
  const ms = millisecondsOf(instant);
  const wall = ms + zoneOf(timeZone).offsetAt(ms);
  const minutes = Math.floor((wall - Math.floor(wall / DAY) * DAY) / (60 * SECOND));
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
};

/** Whether the text is a time of day as `HH:MM` or `HH:MM:SS`. */
export const isTimeOfDay = (text: string): boolean => CLOCK_TIME.test(text);

/**
 * The moment at which the wall clock shows that date and time. A time that the clocks leap over in spring
 * moves forward by the leap; a time that comes twice in autumn means the first.
 * @param time `HH:MM` or `HH:MM:SS`
 * @throws RangeError for an unknown zone, or a date or time that does not exist.
 */
export const instantAt = (date: CivilDate, time: string, timeZone: string): Instant => {
  const match = CLOCK_TIME.exec(time);
  if (!match) throw new RangeError(`Not a time of day: ${JSON.stringify(time)}`);
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return new Date(zoneOf(timeZone).momentOf(dayNumberOf(date) * DAY + seconds * SECOND)).toISOString();
};
