import { dayOfMonthOf, monthOf, yearOf, type Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt, timeOfDayAt } from "../../domain/calendar/time-zone.ts";
import { MONTHS } from "../../domain/clock/date-in-words.ts";

/** "7 Apr 09:12", with the year when it is not this one: for narrow columns. */
export const shortMoment = (at: Instant, now: Instant, timeZone: string): string => {
  const date = civilDateAt(at, timeZone);
  const month = (MONTHS[monthOf(date) - 1] ?? "").slice(0, 3);
  const year = yearOf(date) === yearOf(civilDateAt(now, timeZone)) ? "" : ` ${yearOf(date)}`;
  return `${dayOfMonthOf(date)} ${month}${year} ${timeOfDayAt(at, timeZone)}`;
};

/** "2 minutes", "an hour": how old something is, coarsely; "less than a minute" below one. */
export const ageInWords = (from: Instant, to: Instant): string => {
  const minutes = Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);
  if (minutes < 1) return "less than a minute";
  if (minutes < 60) return `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return hours === 1 ? "an hour" : `${hours} hours`;
  return `${Math.floor(hours / 24)} days`;
};
