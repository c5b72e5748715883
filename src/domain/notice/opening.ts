import {
  dayNumberOf,
  type CivilDate,
  civilDateOf,
  weekdayIndexOf,
  type Instant,
} from "../calendar/civil-date.ts";
import { civilDateAt } from "../calendar/time-zone.ts";
import type { WorkingTime } from "../calendar/working-time.ts";

/** Whether a service is open at the moment: nobody is told anything outside its hours, split days included. */
export const isOpenAt = (time: WorkingTime, now: Instant): boolean => {
  const ms = Date.parse(now);
  return time.openMillisecondsBetween(ms, ms + 1) > 0;
};

/** The next working day after the date of the moment. */
export const nextWorkingDay = (time: WorkingTime, now: Instant): CivilDate => {
  const today = dayNumberOf(civilDateAt(now, time.calendar.timeZone));
  return civilDateOf(time.workingDayAfter(today, 1));
};

/** Whether the service works today for the first time since Sunday: a Tuesday where Monday is a bank holiday. */
export const isFirstWorkingDayOfWeek = (time: WorkingTime, now: Instant): boolean => {
  const today = dayNumberOf(civilDateAt(now, time.calendar.timeZone));
  const sunday = today - weekdayIndexOf(today) - 1;
  return time.isWorkingDay(today) && time.countAfter(sunday, today) === 1;
};
