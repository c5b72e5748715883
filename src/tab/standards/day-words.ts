import { dayOfMonthOf, monthOf, yearOf, type CivilDate } from "../../domain/calendar/civil-date.ts";
import { MONTHS } from "../../domain/clock/date-in-words.ts";

/** "1 December 2014": a day of the register lies years back or ahead, and its weekday matters to nobody. */
export const dayInWords = (date: CivilDate): string =>
  `${dayOfMonthOf(date)} ${MONTHS[monthOf(date) - 1] ?? ""} ${yearOf(date)}`;
