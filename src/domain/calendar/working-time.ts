import type { BankHolidayList } from "./bank-holiday.ts";
import type { Calendar, OpeningHours } from "./calendar.ts";
import { civilDateOf, dayNumberOf, weekdayIndexOf } from "./civil-date.ts";
import type { DayNumber } from "./civil-date.ts";
import { NO_OPENINGS, openingsTable } from "./openings-table.ts";
import type { Spans } from "./openings-table.ts";
import { minutesOfDay } from "./time-of-day.ts";
import { DAY, zoneOf } from "./zone.ts";
import type { Zone } from "./zone.ts";

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
  /** The working day that is so many after the day: 1 for the next one. */
  workingDayAfter(day: DayNumber, count: number): DayNumber;
  /** Working days after the first day, up to and including the second; 0 when the second is not later. */
  countAfter(day: DayNumber, upTo: DayNumber): number;
  /** When the service opens first on the day; null on a day that is not a working day. */
  opensAt(day: DayNumber): number | null;
  /** When it closes last. */
  closesAt(day: DayNumber): number | null;
  /** Milliseconds for which the calendar is open between two moments; 0 when the second is not later. */
  openMillisecondsBetween(from: number, to: number): number;
  /** The first moment at which the calendar has been open for so long since the other. */
  momentAfterOpen(from: number, milliseconds: number): number;
}

const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const MINUTE = 60_000;

/** How many days the table goes beyond one that is asked for: four years. */
const MARGIN = 1_461;

const CLOSED: Spans = new Float64Array(0);

/** As the wall clock shows them, which is as they are unless the clocks change on the day. */
const spansOf = (hours: readonly OpeningHours[]): Spans =>
  Float64Array.from(
    hours.flatMap(([opens, closes]) => [minutesOfDay(opens) * MINUTE, minutesOfDay(closes) * MINUTE]),
  ).sort();

const prepare = (calendar: Calendar, bankHolidays: BankHolidayList): WorkingTime => {
  const zone = zoneOf(calendar.timeZone);
  const week = WEEK.map((weekday) => spansOf(calendar.hours[weekday] ?? []));
  if (week.every(({ length }) => length === 0)) {
    throw new RangeError("A calendar without a working day");
  }
  /** What holds on single dates, whatever the day of the week. */
  const dated = new Map<DayNumber, Spans>();
  const holidays = calendar.bankHolidays.flatMap((division) => bankHolidays.divisions[division]);
  for (const { date } of [...holidays, ...calendar.closures]) dated.set(dayNumberOf(date), CLOSED);
  for (const { date, hours } of calendar.openings) dated.set(dayNumberOf(date), spansOf(hours));

  // The table is as long as has been asked for.
  let first = Infinity;
  let last = -Infinity;
  /** For each day, how many working days there are from the first of the table up to and including it. */
  let upTo = new Int32Array(0);
  /** The working days in order. */
  let inOrder = new Int32Array(0);
  /** Made when it is first asked for. */
  let openings = NO_OPENINGS;

  const onDay = (day: DayNumber): Spans => dated.get(day) ?? (week[weekdayIndexOf(day)] as Spans);

  const build = (from: DayNumber, to: DayNumber): void => {
    first = from;
    last = to;
    upTo = new Int32Array(to - from + 1);
    inOrder = new Int32Array(upTo.length);
    openings = NO_OPENINGS;
    const weekday = weekdayIndexOf(from);
    const open = week.map(({ length }) => length);
    for (let index = 0; index < upTo.length; index += 1) upTo[index] = open[(weekday + index) % 7] as number;
    for (const [day, { length }] of dated) upTo[day - from] = length;
    let count = 0;
    for (let index = 0; index < upTo.length; index += 1) {
      if (upTo[index] !== 0) inOrder[count++] = from + index;
      upTo[index] = count;
    }
    inOrder = inOrder.subarray(0, count);
  };

  /** Makes the table long enough for the day. */
  const reach = (day: DayNumber): void => {
    // Refuses what lies beyond the years 1 to 9999.
    civilDateOf(day);
    if (day < first || day > last) build(Math.min(first, day - MARGIN), Math.max(last, day + MARGIN));
  };

  const rankOf = (day: DayNumber): number => {
    const rank = upTo[day - first];
    if (rank !== undefined) return rank;
    reach(day);
    return upTo[day - first] as number;
  };

  // The rank comes first: asking for it may make a new table.
  const isWorkingDay = (day: DayNumber): boolean => {
    const rank = rankOf(day);
    return inOrder[rank - 1] === day;
  };

  const workingDayAfter = (day: DayNumber, count: number): DayNumber => {
    const rank = rankOf(day);
    const found = inOrder[rank + count - 1];
    if (found !== undefined) return found;
    reach(last + count);
    return workingDayAfter(day, count);
  };

  const countAfter = (day: DayNumber, to: DayNumber): number => {
    // The first makes the table long enough for both counts to be of the same one.
    rankOf(day);
    return Math.max(0, rankOf(to) - rankOf(day));
  };

  const openUpTo = (ms: number): number => {
    let at = openings.firstOf[Math.floor(ms / DAY) - first];
    if (at === undefined) {
      const day = zone.dayAt(ms);
      reach(day - 2);
      reach(day + 2);
      openings = openingsTable(zone, first, last, onDay);
      at = openings.firstOf[Math.floor(ms / DAY) - first] as number;
    }
    while ((openings.closes[at] as number) <= ms) at += 1;
    const since = ms - (openings.opens[at] as number);
    return (openings.before[at] as number) + (since > 0 ? since : 0);
  };

  const openMillisecondsBetween = (from: number, to: number): number => {
    if (to <= from) return 0;
    const until = openUpTo(to);
    const table = openings;
    const since = openUpTo(from);
    // The table may have grown for the one: then the other is counted in the new one too.
    return (table === openings ? until : openUpTo(to)) - since;
  };

  const momentAfterOpen = (from: number, milliseconds: number): number => {
    for (;;) {
      const target = openUpTo(from) + milliseconds;
      const { opens, before } = openings;
      let [low, high] = [0, before.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((before[middle + 1] as number) < target) low = middle + 1;
        else high = middle;
      }
      const due = (opens[low] as number) + target - (before[low] as number);
      if (due < Infinity) return due;
      reach(last + MARGIN);
    }
  };

  /** The first opening, or the last close, of a day. */
  const edge = (day: DayNumber, which: 0 | -1): number | null => {
    const hours = onDay(day);
    // Hours that the clocks leap over are closed again as soon as they open.
    return hours.length === 0
      ? null
      : Math.max(...[0, which].map((at) => zone.momentOf(day * DAY + (hours.at(at) as number))));
  };

  return {
    calendar,
    bankHolidays,
    zone,
    isWorkingDay,
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
  let lists = prepared.get(calendar);
  if (lists === undefined) prepared.set(calendar, (lists = new WeakMap()));
  let ready = lists.get(bankHolidays);
  if (ready === undefined) lists.set(bankHolidays, (ready = prepare(calendar, bankHolidays)));
  return ready;
};
