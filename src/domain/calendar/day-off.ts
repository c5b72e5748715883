import { dayNumberOf, weekdayIndexOf } from "./civil-date.ts";
import type { CivilDate, DayNumber } from "./civil-date.ts";
import type { WorkingTime } from "./working-time.ts";

/** Why a day is not a working day. */
export interface DayOff {
  /** `not-open`: a day on which the calendar has no opening hours, without being at the weekend. */
  readonly reason: "weekend" | "bank-holiday" | "closure" | "not-open";
  /** The name of the bank holiday, closure or opening, otherwise null. */
  readonly name: string | null;
}

const SATURDAY = 5;
const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const named = <T>(days: readonly { readonly date: CivilDate; readonly name: T }[]): Map<DayNumber, T> => {
  const names = new Map<DayNumber, T>();
  // A day that two divisions keep is named by the one that the calendar mentions first.
  for (const { date, name } of days) {
    const day = dayNumberOf(date);
    if (!names.has(day)) names.set(day, name);
  }
  return names;
};

/** Why days of one calendar are not working days. */
export interface DaysOff {
  /** null for a working day. */
  on(day: DayNumber): DayOff | null;
  /** The first and the last date of which the bank holidays are known; null for a calendar without any. */
  readonly covered: { readonly from: CivilDate; readonly to: CivilDate } | null;
  /** The name of a special opening on the day, otherwise null. */
  openingOn(day: DayNumber): string | null;
}

// Room for the days of 1990 to 2060; others are looked up each time.
const FIRST_KEPT = 7305;
const DAYS_KEPT = 25_568;

const daysOff = (working: WorkingTime): DaysOff => {
  const { calendar, bankHolidays } = working;
  const holidays = named(calendar.bankHolidays.flatMap((division) => bankHolidays.divisions[division]));
  const closures = named(calendar.closures);
  const openings = named(calendar.openings);
  const weekend: DayOff = { reason: "weekend", name: null };
  const kept: DayOff[] = [];

  const reasonOn = (day: DayNumber): DayOff => {
    const opening = openings.get(day);
    if (opening !== undefined) return { reason: "not-open", name: opening };
    const holiday = holidays.get(day);
    if (holiday !== undefined) return { reason: "bank-holiday", name: holiday };
    const weekday = weekdayIndexOf(day);
    if ((calendar.hours[WEEK[weekday] ?? "sun"]?.length ?? 0) === 0) {
      return weekday >= SATURDAY ? weekend : { reason: "not-open", name: null };
    }
    return { reason: "closure", name: closures.get(day) ?? null };
  };

  return {
    covered:
      calendar.bankHolidays.length === 0
        ? null
        : { from: `${bankHolidays.firstYear}-01-01`, to: `${bankHolidays.lastYear}-12-31` },
    on: (day) => {
      if (working.isWorkingDay(day)) return null;
      const index = day - FIRST_KEPT;
      return index >= 0 && index < DAYS_KEPT ? (kept[index] ??= reasonOn(day)) : reasonOn(day);
    },
    openingOn: (day) => (openings.size === 0 ? null : (openings.get(day) ?? null)),
  };
};

const known = new WeakMap<WorkingTime, DaysOff>();

/** The work is done once for each calendar. */
export const daysOffOf = (working: WorkingTime): DaysOff => {
  let ready = known.get(working);
  if (ready === undefined) known.set(working, (ready = daysOff(working)));
  return ready;
};
