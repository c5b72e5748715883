import type { Weekday } from "./calendar.ts";

/** A date in the authority's own time zone, written `YYYY-MM-DD`. Compares correctly as text. */
export type CivilDate = string;

/** A moment, written in ISO 8601 UTC with milliseconds: `2026-04-02T15:00:00.000Z`. Compares correctly as text. */
export type Instant = string;

/** Whole days since 1970-01-01, as an integer: what dates are counted with. It has no time and no zone. */
export type DayNumber = number;

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

/** Whether the text is a date that exists, in the years 0001 to 9999: `2026-02-29` is not one. */
export const isCivilDate = (text: string): boolean => {
  const [, year = "", month = "", day = ""] = CIVIL_DATE.exec(text) ?? [];
  return Number(year) >= 1 && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
};

/** Proleptic Gregorian date to day number, after Howard Hinnant's description of the civil calendar. */
export const dayNumberFrom = (year: number, month: number, day: number): DayNumber => {
  // The year begins in March here, so that the leap day is the last of it.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** @throws RangeError when the text is not a date: check input with `isCivilDate` at the edge. */
export const dayNumberOf = (date: CivilDate): DayNumber => {
  if (!isCivilDate(date)) throw new RangeError(`Not a date: ${JSON.stringify(date)}`);
  return dayNumberFrom(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
};

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

const written = (dayNumber: DayNumber): CivilDate => {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`No civil date for day number ${dayNumber}`);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

// The dates of 1990 to 2060 are written once each.
const FIRST_KEPT = 7305;
const kept: string[] = [];

/** @throws RangeError outside the years 0001 to 9999, which cannot be written as a civil date. */
export const civilDateOf = (dayNumber: DayNumber): CivilDate => {
  const index = dayNumber - FIRST_KEPT;
  return index >= 0 && index < 25_568 ? (kept[index] ??= written(dayNumber)) : written(dayNumber);
};

/** The date so many days later, or earlier when `days` is negative. */
export const addDays = (date: CivilDate, days: number): CivilDate => civilDateOf(dayNumberOf(date) + days);

/** 0 for Monday to 6 for Sunday. */
export const weekdayIndexOf = (dayNumber: DayNumber): number => (((dayNumber + 3) % 7) + 7) % 7;

export const weekdayOf = (date: CivilDate): Weekday => WEEKDAYS[weekdayIndexOf(dayNumberOf(date))] as Weekday;

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

/** 1 for January to 12 for December. */
export const monthOf = (date: CivilDate): number => Number(date.slice(5, 7));

export const dayOfMonthOf = (date: CivilDate): number => Number(date.slice(8, 10));
