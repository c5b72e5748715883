import type { BankHolidayList } from "./bank-holiday.ts";
import type { Calendar, OpeningHours } from "./calendar.ts";
import { dayNumberOf, weekdayIndexOf } from "./civil-date.ts";
import type { CivilDate, DayNumber } from "./civil-date.ts";
import { zoneOf } from "./zone.ts";
import type { Zone } from "./zone.ts";

/** Why a day is not a working day. */
export interface DayOff {
  /** `not-open`: a day on which the calendar has no opening hours, without being at the weekend. */
  readonly reason: "weekend" | "bank-holiday" | "closure" | "not-open";
  /** The name of the bank holiday, closure or opening, otherwise null. */
  readonly name: string | null;
}

/**
 * A calendar made ready for counting: a table of its days with the number of working days up to each, its
 * inverse, and the open time up to each. However long the span, an answer is a few look-ups.
 * Moments are milliseconds since 1970 in UTC.
 */
export interface WorkingTime {
  readonly calendar: Calendar;
  readonly bankHolidays: BankHolidayList;
  readonly zone: Zone;
  isWorkingDay(day: DayNumber): boolean;
  /** null on a working day. */
  dayOff(day: DayNumber): DayOff | null;
  /** The name of a special opening on the day. */
  openingName(day: DayNumber): string | null;
  /** The working day that is so many after the day: 1 for the next one. */
  workingDayAfter(day: DayNumber, count: number): DayNumber;
  /** Working days after the first day, up to and including the second; 0 when the second is not later. */
  countAfter(day: DayNumber, upTo: DayNumber): number;
  /** When the service opens first and closes last on the day; null on a day that is not a working day. */
  opensAt(day: DayNumber): number | null;
  closesAt(day: DayNumber): number | null;
  /** Milliseconds for which the calendar is open between two moments; 0 when the second is not later. */
  openMillisecondsBetween(from: number, to: number): number;
  /** The first moment at which the calendar has been open for so long since the other. */
  momentAfterOpen(from: number, milliseconds: number): number;
}

const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const SATURDAY = 5;
const MINUTE = 60_000;

// 2000 to 2050, and more when it is asked for.
const FIRST_DAY = 10_957;
const LAST_DAY = 29_219;
const MARGIN = 3_653;
/** 0001-01-01 and 9999-12-31: what can be written as a civil date. */
const EARLIEST = -719_162;
const LATEST = 2_932_896;

const NO_HOURS = new Float64Array(0);

/** Opening and closing in milliseconds of the wall clock since midnight, in order: o, c, o, c ... */
const wallSpans = (hours: readonly OpeningHours[]): Float64Array => {
  const ms = (time: string): number => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * MINUTE;
  return Float64Array.from(
    hours
      .map(([opens, closes]) => [ms(opens), ms(closes)] as const)
      .sort(([a], [b]) => a - b)
      .flat(),
  );
};

const named = (
  days: readonly { readonly date: CivilDate; readonly name: string }[],
): Map<DayNumber, string> => {
  const names = new Map<DayNumber, string>();
  // A day that two divisions keep is named by the one that the calendar mentions first.
  for (const { date, name } of days) {
    const day = dayNumberOf(date);
    if (!names.has(day)) names.set(day, name);
  }
  return names;
};

const prepare = (calendar: Calendar, bankHolidays: BankHolidayList): WorkingTime => {
  const zone = zoneOf(calendar.timeZone);
  const week = WEEK.map((weekday) => wallSpans(calendar.hours[weekday] ?? []));
  if (week.every(({ length }) => length === 0)) {
    throw new RangeError(`Calendar ${calendar.id} has no working day`);
  }
  const holidays = named(calendar.bankHolidays.flatMap((division) => bankHolidays.divisions[division]));
  const closures = named(calendar.closures);
  const openings = new Map(
    calendar.openings.map(({ date, name, hours }) => [dayNumberOf(date), { name, spans: wallSpans(hours) }]),
  );

  let first = FIRST_DAY;
  /** For each day, how many working days there are from the first of the table up to and including it. */
  let upTo = new Int32Array(0);
  /** The working days in order. */
  let inOrder = new Int32Array(0);
  /** Open milliseconds from the first day of the table to the start of each day; made when first asked for. */
  let openBefore: Float64Array | null = null;
  /** Days with a change of the clocks, in real milliseconds since their start. */
  let changed = new Map<DayNumber, Float64Array>();

  const build = (from: DayNumber, to: DayNumber): void => {
    first = from;
    const open = new Uint8Array(to - from + 1);
    for (let index = 0, weekday = weekdayIndexOf(from); index < open.length; index += 1) {
      open[index] = (week[weekday] as Float64Array).length === 0 ? 0 : 1;
      weekday = weekday === 6 ? 0 : weekday + 1;
    }
    for (const day of holidays.keys()) open[day - from] = 0;
    for (const day of closures.keys()) open[day - from] = 0;
    for (const [day, { spans }] of openings) open[day - from] = spans.length === 0 ? 0 : 1;
    upTo = new Int32Array(open.length);
    inOrder = new Int32Array(open.length);
    let count = 0;
    for (let index = 0; index < open.length; index += 1) {
      if (open[index] === 1) inOrder[count++] = from + index;
      upTo[index] = count;
    }
    inOrder = inOrder.subarray(0, count);
    openBefore = null;
  };
  build(FIRST_DAY, LAST_DAY);

  /** Makes the table long enough for the day. */
  const reach = (day: DayNumber): void => {
    if (!(day >= EARLIEST && day <= LATEST)) throw new RangeError("Beyond the years 1 to 9999");
    const last = first + upTo.length - 1;
    if (day < first || day > last) {
      build(
        Math.max(EARLIEST, Math.min(first, day - MARGIN)),
        Math.min(LATEST, Math.max(last, day + MARGIN)),
      );
    }
  };

  const isWorkingDay = (day: DayNumber): boolean => {
    reach(day);
    return upTo[day - first] !== (upTo[day - first - 1] ?? 0);
  };

  const workingDayAfter = (day: DayNumber, count: number): DayNumber => {
    for (;;) {
      const found = inOrder[(upTo[day - first] as number) + count - 1];
      if (found !== undefined) return found;
      reach(day);
      // Beyond the table: there is at least one working day in most weeks.
      if (inOrder[(upTo[day - first] as number) + count - 1] === undefined) {
        reach(Math.max(first + upTo.length + MARGIN, day + count));
      }
    }
  };

  const countAfter = (day: DayNumber, to: DayNumber): number => {
    if (to <= day) return 0;
    reach(day);
    reach(to);
    return (upTo[to - first] as number) - (upTo[day - first] as number);
  };

  /** Opening and closing in real milliseconds since the start of the day. */
  const spansOf = (day: DayNumber): Float64Array => {
    const special = changed.get(day);
    if (special !== undefined) return special;
    if (upTo[day - first] === (upTo[day - first - 1] ?? 0)) return NO_HOURS;
    return openings.get(day)?.spans ?? (week[weekdayIndexOf(day)] as Float64Array);
  };

  const prefix = (): Float64Array => {
    if (openBefore !== null) return openBefore;
    const last = first + upTo.length - 1;
    changed = new Map();
    for (const day of zone.daysOfChange(first, last)) {
      if (day < first || day > last) continue;
      const start = zone.startOf(day);
      let until = 0;
      // An hour that the clocks leap over was not open, and none is counted twice.
      const spans = spansOf(day).map((wall) => {
        until = Math.max(until, zone.momentOf(day * 24 * 60 * MINUTE + wall) - start);
        return until;
      });
      changed.set(day, spans);
    }
    openBefore = new Float64Array(upTo.length + 1);
    let total = 0;
    for (let index = 0; index < upTo.length; index += 1) {
      openBefore[index] = total;
      const spans = spansOf(first + index);
      for (let at = 0; at < spans.length; at += 2) total += (spans[at + 1] as number) - (spans[at] as number);
    }
    openBefore[upTo.length] = total;
    return openBefore;
  };

  const openUpTo = (ms: number): number => {
    const day = zone.dayAt(ms);
    reach(day);
    let open = prefix()[day - first] as number;
    const time = ms - zone.startOf(day);
    const spans = spansOf(day);
    for (let at = 0; at < spans.length; at += 2) {
      const opens = spans[at] as number;
      if (time <= opens) break;
      open += Math.min(time, spans[at + 1] as number) - opens;
    }
    return open;
  };

  const openMillisecondsBetween = (from: number, to: number): number => {
    if (to <= from) return 0;
    // The table may grow for either: both are counted in the same one.
    reach(zone.dayAt(from));
    const until = openUpTo(to);
    return until - openUpTo(from);
  };

  const momentAfterOpen = (from: number, milliseconds: number): number => {
    reach(zone.dayAt(from));
    let target = openUpTo(from) + milliseconds;
    while (target > (prefix()[upTo.length] as number)) {
      reach(first + upTo.length + MARGIN);
      target = openUpTo(from) + milliseconds;
    }
    const before = prefix();
    let [low, high] = [0, upTo.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((before[middle + 1] as number) < target) low = middle + 1;
      else high = middle;
    }
    let left = target - (before[low] as number);
    const spans = spansOf(first + low);
    for (let at = 0; ; at += 2) {
      const opens = spans[at] as number;
      const open = (spans[at + 1] as number) - opens;
      if (left <= open) return zone.startOf(first + low) + opens + left;
      left -= open;
    }
  };

  const edge = (day: DayNumber, which: 0 | -1): number | null => {
    reach(day);
    const wall = spansOf(day).at(which);
    if (wall === undefined) return null;
    return changed.has(day) ? zone.startOf(day) + wall : zone.momentOf(day * 24 * 60 * MINUTE + wall);
  };

  const dayOff = (day: DayNumber): DayOff | null => {
    if (isWorkingDay(day)) return null;
    const opening = openings.get(day);
    if (opening !== undefined) return { reason: "not-open", name: opening.name };
    const holiday = holidays.get(day);
    if (holiday !== undefined) return { reason: "bank-holiday", name: holiday };
    const weekday = weekdayIndexOf(day);
    if ((week[weekday] as Float64Array).length === 0) {
      return { reason: weekday >= SATURDAY ? "weekend" : "not-open", name: null };
    }
    return { reason: "closure", name: closures.get(day) ?? null };
  };

  return {
    calendar,
    bankHolidays,
    zone,
    isWorkingDay,
    dayOff,
    openingName: (day) => openings.get(day)?.name ?? null,
    workingDayAfter,
    countAfter,
    opensAt: (day) => edge(day, 0),
    closesAt: (day) => edge(day, -1),
    openMillisecondsBetween,
    momentAfterOpen,
  };
};

const prepared = new WeakMap<Calendar, WeakMap<BankHolidayList, WorkingTime>>();

/**
 * The calendar made ready for counting; the work is done once for each pair.
 * @throws RangeError for a calendar that is open on no weekday: `checkCalendar` tells people before.
 */
export const workingTimeOf = (calendar: Calendar, bankHolidays: BankHolidayList): WorkingTime => {
  const lists = prepared.get(calendar) ?? new WeakMap<BankHolidayList, WorkingTime>();
  const ready = lists.get(bankHolidays) ?? prepare(calendar, bankHolidays);
  lists.set(bankHolidays, ready);
  prepared.set(calendar, lists);
  return ready;
};
