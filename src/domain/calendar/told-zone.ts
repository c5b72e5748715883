import { dayNumberOf } from "./civil-date.ts";
import type { CivilDate } from "./civil-date.ts";
import { DAY, offsetsIn, tellZone, zoneOf, type OffsetAt } from "./zone.ts";

/**
 * The offsets of a time zone over some years, as one machine tells them to another: a browser takes a tenth of a second
 * to find out for itself.
 */
export interface ToldZone {
  readonly timeZone: string;
  /** It holds from here, in milliseconds since 1970 in UTC ... */
  readonly from: number;
  /** ... to here. */
  readonly to: number;
  /** When an offset begins, and the offset in milliseconds; in order, the first at `from`. */
  readonly offsets: readonly (readonly [from: number, offset: number])[];
}

const YEARS_BEFORE = 8;
const YEARS_AFTER = 12;
const SECOND = 1000;

const firstOfYear = (date: CivilDate, years: number): number =>
  dayNumberOf(`${Number(date.slice(0, 4)) + years}-01-01`) * DAY;

/** The first moment after `low` at which the offset is that of `high`. */
const changeBetween = (offsetAt: OffsetAt, low: number, high: number): number => {
  const after = offsetAt(high);
  while (high - low > SECOND) {
    const middle = Math.floor((low + high) / 2 / SECOND) * SECOND;
    if (offsetAt(middle) === after) high = middle;
    else low = middle;
  }
  return high;
};

/** The years around a date, as many as clocks and their calendars ask for. */
export const zoneToTell = (timeZone: string, around: CivilDate): ToldZone => {
  const { offsetAt } = zoneOf(timeZone);
  const [from, to] = [firstOfYear(around, -YEARS_BEFORE), firstOfYear(around, YEARS_AFTER)];
  const offsets: (readonly [number, number])[] = [[from, offsetAt(from)]];
  for (let at = from; at < to; at += DAY) {
    if (offsetAt(at) !== offsetAt(at + DAY)) {
      const change = changeBetween(offsetAt, at, at + DAY);
      offsets.push([change, offsetAt(change)]);
    }
  }
  return { timeZone, from, to, offsets };
};

/** Counts with what was told. Outside the years that were told, this machine's own rules are asked. */
export const believeZone = ({ timeZone, from, to, offsets }: ToldZone): void => {
  let own: OffsetAt | null = null;
  tellZone(timeZone, (ms) => {
    if (ms < from || ms >= to) return (own ??= offsetsIn(timeZone))(ms);
    let low = 0;
    for (let high = offsets.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if ((offsets[middle]?.[0] ?? Infinity) <= ms) low = middle;
      else high = middle;
    }
    return offsets[low]?.[1] ?? 0;
  });
};
