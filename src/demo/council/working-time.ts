import { GOV_UK_BANK_HOLIDAYS } from "../../domain/calendar/gov-uk-bank-holidays.ts";
import { addDays, type CivilDate, type Instant } from "../../domain/calendar/civil-date.ts";
import { instantAt } from "../../domain/calendar/time-zone.ts";
import { isWorkingDay } from "../../domain/calendar/working-day.ts";
import { jointCouncil } from "./joint-council.ts";

const calendar = jointCouncil.authorities[0]?.calendar;

/** The moment at so many minutes after midnight on a day, as the clock on the council's wall shows it. */
export const timeOnDay = (date: CivilDate, minute: number): Instant => {
  const two = (value: number): string => String(value).padStart(2, "0");
  return instantAt(date, `${two(Math.floor(minute / 60))}:${two(minute % 60)}`, "Europe/London");
};

/** The `count`th working day after a date; 0 gives the date itself, or the next working day. */
export const workingDayAfter = (date: CivilDate, count: number): CivilDate => {
  let day = date;
  let left = count;
  const works = (candidate: CivilDate): boolean =>
    calendar !== undefined && isWorkingDay(candidate, calendar, GOV_UK_BANK_HOLIDAYS);
  while (left > 0 || !works(day)) {
    day = addDays(day, 1);
    if (works(day) && left > 0) left -= 1;
  }
  return day;
};
