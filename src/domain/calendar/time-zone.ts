import { addDays, civilDateOf, dayNumberFrom, dayNumberOf } from "./civil-date.ts";
import type { CivilDate, Instant } from "./civil-date.ts";

const SECOND = 1000;
const DAY = 86_400 * SECOND;
const CLOCK_TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;
/** More days than a century and a half: a council's record never reaches it, hostile dates might. */
const MOST_DAYS_KEPT = 60_000;

/** What is known of one zone: its formatter, and its offset on the days on which the clocks do not change. */
interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly offsetByDay: Map<number, number | null>;
}

const zones = new Map<string, Zone>();

const zoneOf = (timeZone: string): Zone => {
  const known = zones.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const zone: Zone = { format, offsetByDay: new Map() };
  zones.set(timeZone, zone);
  return zone;
};

/** Whether the name is an IANA time zone that this machine knows. */
export const isTimeZone = (name: string): boolean => {
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
};

/** What is added to UTC to give the wall clock, in milliseconds, asked of the zone's own rules. */
const exactOffsetAt = (ms: number, zone: Zone): number => {
  const parts: Record<string, number> = {};
  for (const { type, value } of zone.format.formatToParts(ms)) parts[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  const wall = dayNumberFrom(year, month, day) * DAY + ((hour * 60 + minute) * 60 + second) * SECOND;
  return wall - Math.floor(ms / SECOND) * SECOND;
};

/** The same, remembered for each UTC day that begins and ends with one offset: on nearly all of them. */
const offsetAt = (ms: number, zone: Zone): number => {
  const day = Math.floor(ms / DAY);
  let steady = zone.offsetByDay.get(day);
  if (steady === undefined) {
    const atStart = exactOffsetAt(day * DAY, zone);
    steady = atStart === exactOffsetAt((day + 1) * DAY, zone) ? atStart : null;
    if (zone.offsetByDay.size >= MOST_DAYS_KEPT) zone.offsetByDay.clear();
    zone.offsetByDay.set(day, steady);
  }
  return steady ?? exactOffsetAt(ms, zone);
};

const millisecondsOf = (instant: Instant): number => {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new RangeError(`Not a moment: ${JSON.stringify(instant)}`);
  return ms;
};

const wallClockAt = (instant: Instant, timeZone: string): number => {
  const ms = millisecondsOf(instant);
  return ms + offsetAt(ms, zoneOf(timeZone));
};

/**
 * The date on the wall at that moment in that time zone, whatever zone the process runs in.
 * @throws RangeError for an unknown zone or a text that is not a moment.
 */
export const civilDateAt = (instant: Instant, timeZone: string): CivilDate =>
  civilDateOf(Math.floor(wallClockAt(instant, timeZone) / DAY));

/** The time on the wall at that moment in that time zone, as `HH:MM` on the 24-hour clock. */
export const timeOfDayAt = (instant: Instant, timeZone: string): string => {
  const wall = wallClockAt(instant, timeZone);
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
  const zone = zoneOf(timeZone);
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  const wall = dayNumberOf(date) * DAY + seconds * SECOND;
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const candidates = [wall - before, wall - after].sort((a, b) => a - b);
  const shown = candidates.find((ms) => ms + offsetAt(ms, zone) === wall);
  return new Date(shown ?? wall - before).toISOString();
};

/** The last second of the date in that time zone: one second before the next day begins there. */
export const lastSecondOf = (date: CivilDate, timeZone: string): Instant =>
  new Date(millisecondsOf(instantAt(addDays(date, 1), "00:00", timeZone)) - SECOND).toISOString();
