import { dayNumberFrom } from "./civil-date.ts";
import type { DayNumber } from "./civil-date.ts";

const SECOND = 1000;
export const DAY = 86_400 * SECOND;
const WEEK = 7 * DAY;

/**
 * A time zone in numbers: moments are milliseconds since 1970 in UTC, wall clock times the milliseconds that the
 * same figures would mean in UTC. All of it follows the zone's own rules, whatever zone the process runs in.
 */
export interface Zone {
  /** What is added to UTC to give the wall clock. */
  offsetAt(ms: number): number;
  /** The date on the wall. */
  dayAt(ms: number): DayNumber;
  /** The first moment of the date. */
  startOf(day: DayNumber): number;
  /**
   * The moment at which the wall shows that time. One that the clocks leap over in spring moves forward by the
   * leap; one that comes twice in autumn means the first.
   */
  momentOf(wall: number): number;
  /** The days between two others, and one on either side, on which the clocks change: found without asking each. */
  daysOfChange(first: DayNumber, last: DayNumber): readonly DayNumber[];
}

// What is remembered: 1990 to 2060. Before and after, the zone's rules are asked each time.
const FIRST_KEPT = 7305;
const DAYS_KEPT = 25_568;
const UNKNOWN = 0x7fff_ffff;
const CHANGES = 0x7fff_fffe;

const zoneFrom = (format: Intl.DateTimeFormat): Zone => {
  const exactOffsetAt = (ms: number): number => {
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(ms)) parts[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
    const wall = dayNumberFrom(year, month, day) * DAY + ((hour * 60 + minute) * 60 + second) * SECOND;
    return wall - Math.floor(ms / SECOND) * SECOND;
  };

  /** The first moment after `low`, and not after `high`, at which the offset is no longer what it was at `low`. */
  const changeBetween = (low: number, high: number): number => {
    const offset = exactOffsetAt(low);
    while (high - low > SECOND) {
      const middle = Math.floor((low + high) / 2 / SECOND) * SECOND;
      if (exactOffsetAt(middle) === offset) low = middle;
      else high = middle;
    }
    return high;
  };

  // By UTC day: the offset at its beginning, at its end, and when one turns into the other.
  const offsets = new Int32Array(DAYS_KEPT).fill(UNKNOWN);
  const changes = new Map<number, { readonly at: number; readonly before: number; readonly after: number }>();
  const learn = (index: number): number => {
    const from = (index + FIRST_KEPT) * DAY;
    const [before, after] = [exactOffsetAt(from), exactOffsetAt(from + DAY)];
    if (before === after) return (offsets[index] = before);
    changes.set(index, { at: changeBetween(from, from + DAY), before, after });
    return (offsets[index] = CHANGES);
  };
  const offsetAt = (ms: number): number => {
    const index = Math.floor(ms / DAY) - FIRST_KEPT;
    let offset = offsets[index];
    if (offset === UNKNOWN) offset = learn(index);
    if (offset === undefined) return exactOffsetAt(ms);
    if (offset !== CHANGES) return offset;
    const change = changes.get(index);
    return change === undefined ? exactOffsetAt(ms) : ms < change.at ? change.before : change.after;
  };

  const momentOf = (wall: number): number => {
    const before = offsetAt(wall - DAY);
    const after = offsetAt(wall + DAY);
    if (before === after && offsetAt(wall - before) === before) return wall - before;
    const [first, second] = before > after ? [wall - before, wall - after] : [wall - after, wall - before];
    if (first + offsetAt(first) === wall) return first;
    return second + offsetAt(second) === wall ? second : wall - before;
  };

  const starts = new Float64Array(DAYS_KEPT).fill(NaN);
  const startOf = (day: DayNumber): number => {
    const index = day - FIRST_KEPT;
    const known = starts[index];
    if (known === known && known !== undefined) return known;
    // Written past the end, it is simply not kept.
    return (starts[index] = momentOf(day * DAY));
  };

  const daysOfChange = (first: DayNumber, last: DayNumber): readonly DayNumber[] => {
    const days: DayNumber[] = [];
    let from = (first - 1) * DAY;
    let offset = exactOffsetAt(from);
    // Twice within a week no zone has ever changed its clocks.
    for (const end = (last + 2) * DAY; from < end; from += WEEK) {
      const next = exactOffsetAt(from + WEEK);
      if (next !== offset) {
        const day = Math.floor((changeBetween(from, from + WEEK) + next) / DAY);
        days.push(day - 1, day, day + 1);
      }
      offset = next;
    }
    return days;
  };

  return { offsetAt, dayAt: (ms) => Math.floor((ms + offsetAt(ms)) / DAY), startOf, momentOf, daysOfChange };
};

const zones = new Map<string, Zone>();

/** @throws RangeError for a name that is no IANA time zone. */
export const zoneOf = (timeZone: string): Zone => {
  const known = zones.get(timeZone);
  if (known) return known;
  const zone = zoneFrom(
    new Intl.DateTimeFormat("en-GB", {
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
    }),
  );
  zones.set(timeZone, zone);
  return zone;
};
