import type { BankHolidayList } from "./bank-holiday.ts";
import type { Calendar } from "./calendar.ts";
import { dayNumberOf } from "./civil-date.ts";
import type { CivilDate } from "./civil-date.ts";
import { workingTimeOf } from "./working-time.ts";

/** Whether the calendar has opening hours on the date and it is neither bank holiday nor closure. */
export const isWorkingDay = (date: CivilDate, calendar: Calendar, bankHolidays: BankHolidayList): boolean =>
  workingTimeOf(calendar, bankHolidays).isWorkingDay(dayNumberOf(date));
