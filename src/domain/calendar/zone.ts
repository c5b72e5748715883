import type { DayNumber } from "./civil-date.ts";

const SECOND = 1000;
export const DAY = 86_400 * SECOND;
const WEEK = 7 * DAY;
const OFFSET = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/;

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
  /** The days between two others, and around them, on which the clocks change, with one day on either side. */
  daysOfChange(first: DayNumber, last: DayNumber): readonly DayNumber[];
}

// What is remembered: 1990 to 2060. Before and after, the zone's rules are asked each time.
const FIRST_KEPT = 7305;
const DAYS_KEPT = 25_568;
/** In the place of an offset that has not been asked for, and of a day that has two. */
const UNKNOWN = 0x7fff_ffff;
const CHANGES = 0x7fff_fffe;

/** What is added to UTC at a moment to give the wall clock, in milliseconds. */
export type OffsetAt = (ms: number) => number;

/**
 * The zone's rules as this machine knows them.
 * @throws RangeError for a name that is no IANA time zone.
 */
export const offsetsIn = (timeZone: string): OffsetAt => {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  return (ms) => {
    // "01/06/2026, GMT+01:00"; in the days of local mean time with seconds.
    const [, sign, hours = 0, minutes = 0, seconds = 0] = OFFSET.exec(format.format(ms)) ?? [];
    return Number(`${sign ?? ""}1`) * ((+hours * 60 + +minutes) * 60 + +seconds) * SECOND;
  };
};

const zoneFrom = (exactOffsetAt: OffsetAt): Zone => {
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

  // By day of UTC: the offset that it has throughout; or both, and when one turns into the other.
  const offsets = new Int32Array(DAYS_KEPT).fill(UNKNOWN);
  const changes: Record<number, { readonly at: number; readonly before: number; readonly after: number }> =
    {};
  const learn = (index: number): number => {
    const from = (index + FIRST_KEPT) * DAY;
    const [before, after] = [exactOffsetAt(from), exactOffsetAt(from + DAY)];
    if (before !== after) changes[index] = { at: changeBetween(from, from + DAY), before, after };
    return (offsets[index] = before === after ? before : CHANGES);
  };
  const offsetAt = (ms: number): number => {
    const index = Math.floor(ms / DAY) - FIRST_KEPT;
    let offset = offsets[index];
    if (offset === undefined) return exactOffsetAt(ms);
    if (offset === UNKNOWN) offset = learn(index);
    if (offset !== CHANGES) return offset;
    const { at, before, after } = changes[index] as (typeof changes)[number];
    return ms < at ? before : after;
  };

  const momentOf = (wall: number): number => {
    const before = wall - offsetAt(wall - DAY);
    const laterOffset = offsetAt(wall + DAY);
    const after = wall - laterOffset;
    // In the hour that is leapt over neither of them shows that time: then it is the one by the old offset.
    return before + offsetAt(before) !== wall && offsetAt(after) === laterOffset ? after : before;
  };

  const starts = new Float64Array(DAYS_KEPT).fill(NaN);
  const startOf = (day: DayNumber): number => {
    const index = day - FIRST_KEPT;
    const start = starts[index];
    // Written past the end it is not kept.
    return start !== undefined && start > -Infinity ? start : (starts[index] = momentOf(day * DAY));
  };

  // Found once for the zone, and anew when more is asked for.
  let searched = { first: 0, last: -1, days: [] as DayNumber[] };
  const daysOfChange = (first: DayNumber, last: DayNumber): readonly DayNumber[] => {
    if (first >= searched.first && last <= searched.last) return searched.days;
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
    searched = { first, last, days };
    return days;
  };

  return { offsetAt, dayAt: (ms) => Math.floor((ms + offsetAt(ms)) / DAY), startOf, momentOf, daysOfChange };
};

const zones = new Map<string, Zone>();

const keepZone = (timeZone: string, offsetAt: OffsetAt): Zone => {
  const zone = zoneFrom(offsetAt);
  zones.set(timeZone, zone);
  return zone;
};

/** @throws RangeError for a name that is no IANA time zone. */
export const zoneOf = (timeZone: string): Zone =>
  zones.get(timeZone) ?? keepZone(timeZone, offsetsIn(timeZone));

/** Takes a zone's rules from elsewhere, unless they have been asked for here already. */
export const tellZone = (timeZone: string, offsetAt: OffsetAt): void => {
  if (!zones.has(timeZone)) keepZone(timeZone, offsetAt);
};
