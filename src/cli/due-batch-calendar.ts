import type { DueQuestionLine } from "../contracts/due-question.ts";
import { checkCalendar } from "../domain/calendar/calendar-check.ts";
import type { Calendar, OpeningHours } from "../domain/calendar/calendar.ts";
import { failed, succeeded } from "../domain/result.ts";
import type { Result } from "../domain/result.ts";
import { approximateMinutes } from "../domain/standards/allowance.ts";
import type { Allowance } from "../domain/standards/allowance.ts";

type Written = DueQuestionLine["calendar"];

/** A calendar that has been checked, and how much of it there is in an ordinary week. */
export interface CheckedCalendar {
  readonly calendar: Calendar;
  readonly daysAWeek: number;
  readonly minutesAWeek: number;
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const minutesOf = (hours: readonly OpeningHours[]): number =>
  hours.reduce((sum, [opens, closes]) => sum + minuteOf(closes) - minuteOf(opens), 0);

const calendarFrom = (written: Written): Calendar => ({
  id: written.id ?? "calendar",
  name: written.name ?? "Calendar of the question",
  version: written.version ?? 1,
  timeZone: written.timeZone,
  hours: written.hours,
  bankHolidays: written.bankHolidays ?? [],
  closures: (written.closures ?? []).map((closure) =>
    typeof closure === "string" ? { date: closure, name: "closure" } : closure,
  ),
  openings: (written.openings ?? []).map(({ date, name = null, hours }) => ({ date, name, hours })),
});

/** The field as it stands in the question: a closure may be written as its date alone. */
const fieldOf = (field: string, { closures = [] }: Written): string => {
  const [, index] = /^closures\.(\d+)\.date$/.exec(field) ?? [];
  const alone = index !== undefined && typeof closures[Number(index)] === "string";
  return `calendar.${alone ? `closures.${index}` : field}`;
};

const check = (written: Written): Result<CheckedCalendar> => {
  const calendar = calendarFrom(written);
  // A date that is said to be closed twice is closed.
  const [problem] = checkCalendar(calendar).filter(({ code }) => code !== "closure-twice");
  if (problem !== undefined) return failed({ ...problem, field: fieldOf(problem.field, written) });
  const week = Object.values(calendar.hours).map(minutesOf);
  return succeeded({
    calendar,
    daysAWeek: week.filter((minutes) => minutes > 0).length,
    minutesAWeek: week.reduce((sum, minutes) => sum + minutes, 0),
  });
};

/** How many calendars are kept ready at a time. */
const KEPT = 64;

/**
 * Calendars by the text that they were written with: a batch mostly asks about one or a few, and getting a calendar
 * ready for counting costs more than counting. However many come, only the latest are kept.
 */
export class BatchCalendars {
  readonly #known = new Map<string, Result<CheckedCalendar>>();

  of(written: Written): Result<CheckedCalendar> {
    const text = JSON.stringify(written);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const checked = check(written);
    if (this.#known.size >= KEPT) {
      const [oldest] = this.#known.keys();
      if (oldest !== undefined) this.#known.delete(oldest);
    }
    this.#known.set(text, checked);
    return checked;
  }
}

const MINUTES_A_WEEK = 7 * 24 * 60;
const A_HUNDRED_YEARS = 5218;

/** Whether so much time would pass in about a hundred years of the calendar's ordinary weeks. */
export const isWithinReach = (
  allowance: Allowance,
  { daysAWeek, minutesAWeek }: CheckedCalendar,
): boolean => {
  const weeks =
    "workingDays" in allowance
      ? allowance.workingDays / daysAWeek
      : "workingMinutes" in allowance
        ? allowance.workingMinutes / minutesAWeek
        : approximateMinutes(allowance) / MINUTES_A_WEEK;
  return weeks <= A_HUNDRED_YEARS;
};
