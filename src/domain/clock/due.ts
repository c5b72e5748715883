import type { BankHolidayList } from "../calendar/bank-holiday.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { civilDateOf, dayNumberOf, yearOf } from "../calendar/civil-date.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import { lastSecondOf } from "../calendar/time-zone.ts";
import { workingDaysOf } from "../calendar/working-day.ts";
import type { WorkingDays } from "../calendar/working-day.ts";
import type { CountedDay, Due } from "./clock.ts";

export interface DueQuestion {
  readonly receivedOn: CivilDate;
  /** The allowance: a whole number, at least 1. */
  readonly workingDays: number;
  readonly calendar: Calendar;
  readonly bankHolidays: BankHolidayList;
}

const warningFor = (from: CivilDate, to: CivilDate, list: BankHolidayList): string | null => {
  if (yearOf(to) > list.lastYear) {
    return `Bank holidays are known up to ${list.lastYear}. Later ones are not taken into account: the date may move.`;
  }
  if (yearOf(from) < list.firstYear) {
    return `Bank holidays are known from ${list.firstYear}. Earlier ones are not taken into account.`;
  }
  return null;
};

const count = (
  { receivedOn, workingDays, calendar, bankHolidays }: DueQuestion,
  working: WorkingDays,
): Due => {
  let day = dayNumberOf(receivedOn);
  const days: CountedDay[] = [
    { date: receivedOn, outcome: "received", number: null, name: working.dayOff(day)?.name ?? null },
  ];
  for (let counted = 0; counted < workingDays;) {
    day += 1;
    const date = civilDateOf(day);
    const off = working.dayOff(day);
    if (off) {
      days.push({ date, outcome: off.reason, number: null, name: off.name });
    } else {
      counted += 1;
      days.push({ date, outcome: "counted", number: counted, name: null });
    }
  }
  const on = civilDateOf(day);
  return {
    on,
    at: lastSecondOf(on, calendar.timeZone),
    days,
    calendar: { name: calendar.name, version: calendar.version, timeZone: calendar.timeZone },
    warning: warningFor(receivedOn, on, bankHolidays),
  };
};

/** More due dates than a council asks for in years; hostile dates might fill the memory. */
const MOST_DUES_KEPT = 20_000;

// What came in on one day under one promise is due on one day for one reason: counted once, then shared.
const counted = new WeakMap<WorkingDays, Map<string, Due>>();

/**
 * When a promise of so many working days falls due. The day of receipt is day zero, even when it is not a
 * working day; day one is the next working day; the promise is kept until the end of the last day.
 * The explanation is the counting itself, so it cannot disagree with the date.
 * @throws RangeError for an allowance that is not a whole number of at least 1, or a date that is none.
 */
export const dueAfter = (question: DueQuestion): Due => {
  const { receivedOn, workingDays, calendar, bankHolidays } = question;
  if (!Number.isSafeInteger(workingDays) || workingDays < 1) {
    throw new RangeError(`Not an allowance in working days: ${workingDays}`);
  }
  const working = workingDaysOf(calendar, bankHolidays);
  const dues = counted.get(working) ?? new Map<string, Due>();
  const key = `${receivedOn} ${workingDays}`;
  const due = dues.get(key) ?? count(question, working);
  if (dues.size >= MOST_DUES_KEPT) dues.clear();
  dues.set(key, due);
  counted.set(working, dues);
  return due;
};
