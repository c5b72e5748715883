import type { BankHolidayList } from "./bank-holiday.ts";
import type { Calendar } from "./calendar.ts";
import { dayNumberOf } from "./civil-date.ts";
import { daysOffOf } from "./day-off.ts";
import type { DayOff } from "./day-off.ts";
import type { CivilDate } from "./civil-date.ts";
import { workingTimeOf } from "./working-time.ts";

/** Why the date is not a working day; null when it is one. */
export const dayOffOn = (date: CivilDate, calendar: Calendar, bankHolidays: BankHolidayList): DayOff | null =>
  daysOffOf(workingTimeOf(calendar, bankHolidays)).on(dayNumberOf(date));

/** Whether the calendar has opening hours on the date and it is neither bank holiday nor closure. */
export const isWorkingDay = (date: CivilDate, calendar: Calendar, bankHolidays: BankHolidayList): boolean =>
  workingTimeOf(calendar, bankHolidays).isWorkingDay(dayNumberOf(date));

/** Working days after `from`, up to and including `to`; 0 when `to` is not later. */
export const workingDaysBetween = (
  from: CivilDate,
  to: CivilDate,
  calendar: Calendar,
  bankHolidays: BankHolidayList,
): number => workingTimeOf(calendar, bankHolidays).countAfter(dayNumberOf(from), dayNumberOf(to));
