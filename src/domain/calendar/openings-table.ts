import type { DayNumber } from "./civil-date.ts";
import { DAY } from "./zone.ts";
import type { Zone } from "./zone.ts";

/** Opening and closing in milliseconds since the start of a day, by the wall clock and in order: o, c, o, c ... */
export type Spans = Float64Array;

/** Every opening of some years, in order, as moments. A last one that never comes ends it. */
export interface OpeningsTable {
  readonly opens: readonly number[];
  readonly closes: readonly number[];
  /** Open milliseconds before each, since the first. */
  readonly before: readonly number[];
  /** For each day of UTC, which is the first that closes after its beginning. */
  readonly firstOf: readonly number[];
}

export const NO_OPENINGS: OpeningsTable = { opens: [], closes: [], before: [], firstOf: [] };

/** The openings of the days of UTC from the first to the last. */
export const openingsTable = (
  zone: Zone,
  first: DayNumber,
  last: DayNumber,
  onDay: (day: DayNumber) => Spans,
): OpeningsTable => {
  const changes = new Set(zone.daysOfChange(first, last));
  const opens: number[] = [];
  const closes: number[] = [];
  const before: number[] = [];
  const firstOf: number[] = [];
  let [offset, until, total] = [NaN, -Infinity, 0];
  // East and west of Greenwich the first and the last day of UTC reach into a day beyond them.
  for (let day = first - 1; day <= last + 1; day += 1) {
    const hours = onDay(day);
    if (changes.has(day)) offset = NaN;
    else if (Number.isNaN(offset)) offset = day * DAY - zone.startOf(day);
    for (let at = 0; at < hours.length; at += 1) {
      const wall = day * DAY + (hours[at] as number);
      // An hour that the clocks leap over was not open, and none is counted twice.
      until = Math.max(until, changes.has(day) ? zone.momentOf(wall) : wall - offset);
      // What has been open so far is the sum of the closes less that of the openings.
      if (at % 2 === 0) {
        opens.push(until);
        before.push(total);
        total -= until;
      } else {
        closes.push(until);
        total += until;
      }
    }
  }
  opens.push(Infinity);
  closes.push(Infinity);
  before.push(total);
  for (let day = first, at = 0; day <= last; day += 1) {
    while ((closes[at] as number) <= day * DAY) at += 1;
    firstOf.push(at);
  }
  return { opens, closes, before, firstOf };
};
