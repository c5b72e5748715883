import type { BankHolidayList } from "./bank-holiday.ts";
import type { Calendar } from "./calendar.ts";
import { dayNumberOf, weekdayIndexOf } from "./civil-date.ts";
import type { CivilDate, DayNumber } from "./civil-date.ts";

/** Why a day is not a working day. */
export interface DayOff {
  /** `not-open`: a weekday on which the calendar has no opening hours. */
  readonly reason: "weekend" | "bank-holiday" | "closure" | "not-open";
  /** The name of the bank holiday or closure, otherwise null. */
  readonly name: string | null;
}

/** A calendar made ready for counting. */
export interface WorkingDays {
  /** null on a working day. */
  dayOff(day: DayNumber): DayOff | null;
  /** Working days after the first day, up to and including the second; 0 when the second is not later. */
  countAfter(day: DayNumber, upTo: DayNumber): number;
}

const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const SATURDAY = 5;

/** How many of the sorted numbers are at most `limit`. */
const countUpTo = (sorted: readonly number[], limit: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
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

const prepare = (calendar: Calendar, bankHolidays: BankHolidayList): WorkingDays => {
  const open = WEEK.map((weekday) => (calendar.hours[weekday]?.length ?? 0) > 0);
  const openEachWeek = open.filter(Boolean).length;
  if (openEachWeek === 0) throw new RangeError(`Calendar ${calendar.id} has no working day`);

  const holidays = named(calendar.bankHolidays.flatMap((division) => bankHolidays.divisions[division]));
  const closures = named(calendar.closures);
  const daysOff = [...new Set([...holidays.keys(), ...closures.keys()])]
    .filter((day) => open[weekdayIndexOf(day)])
    .sort((a, b) => a - b);

  /** Open days of the week from the Monday of day number -3 up to and including the day, holidays ignored. */
  const openWeekdaysUpTo = (day: DayNumber): number => {
    const sinceMonday = day + 3;
    const weeks = Math.floor(sinceMonday / 7);
    return weeks * openEachWeek + open.slice(0, sinceMonday - weeks * 7 + 1).filter(Boolean).length;
  };
  const workingDaysUpTo = (day: DayNumber): number => openWeekdaysUpTo(day) - countUpTo(daysOff, day);

  return {
    dayOff: (day) => {
      const holiday = holidays.get(day);
      if (holiday !== undefined) return { reason: "bank-holiday", name: holiday };
      const weekday = weekdayIndexOf(day);
      if (!open[weekday]) return { reason: weekday >= SATURDAY ? "weekend" : "not-open", name: null };
      const closure = closures.get(day);
      return closure === undefined ? null : { reason: "closure", name: closure };
    },
    countAfter: (day, upTo) => (upTo <= day ? 0 : workingDaysUpTo(upTo) - workingDaysUpTo(day)),
  };
};

const prepared = new WeakMap<Calendar, WeakMap<BankHolidayList, WorkingDays>>();

/**
 * The calendar made ready for counting; the work is done once for each pair.
 * @throws RangeError for a calendar that is open on no weekday: `checkCalendar` tells people before.
 */
export const workingDaysOf = (calendar: Calendar, bankHolidays: BankHolidayList): WorkingDays => {
  const lists = prepared.get(calendar) ?? new WeakMap<BankHolidayList, WorkingDays>();
  const ready = lists.get(bankHolidays) ?? prepare(calendar, bankHolidays);
  lists.set(bankHolidays, ready);
  prepared.set(calendar, lists);
  return ready;
};

/** Why the date is not a working day; null when it is one. */
export const dayOffOn = (date: CivilDate, calendar: Calendar, bankHolidays: BankHolidayList): DayOff | null =>
  workingDaysOf(calendar, bankHolidays).dayOff(dayNumberOf(date));

/** Whether the calendar has opening hours on the date and it is neither bank holiday nor closure. */
export const isWorkingDay = (date: CivilDate, calendar: Calendar, bankHolidays: BankHolidayList): boolean =>
  dayOffOn(date, calendar, bankHolidays) === null;

/** Working days after `from`, up to and including `to`; 0 when `to` is not later. */
export const workingDaysBetween = (
  from: CivilDate,
  to: CivilDate,
  calendar: Calendar,
  bankHolidays: BankHolidayList,
): number => workingDaysOf(calendar, bankHolidays).countAfter(dayNumberOf(from), dayNumberOf(to));
