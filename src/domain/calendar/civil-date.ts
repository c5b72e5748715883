import type { Weekday } from "./calendar.ts";

/** A date in the authority's own time zone, written `YYYY-MM-DD`. Compares correctly as text. */
export type CivilDate = string;

/** A moment, written in ISO 8601 UTC with milliseconds: `2026-04-02T15:00:00.000Z`. Compares correctly as text. */
export type Instant = string;

/** Whole days since 1970-01-01, as an integer: what dates are counted with. It has no time and no zone. */
export type DayNumber = number;

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const DAY = 86_400_000;
const CIVIL_DATE = /^(?!0000)\d{4}-\d\d-\d\d$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

/** Proleptic Gregorian date to day number. Months and days beyond their end run on into the next. */
export const dayNumberFrom = (year: number, month: number, day: number): DayNumber =>
  new Date(0).setUTCFullYear(year, month - 1, day) / DAY;

const written = (dayNumber: DayNumber): CivilDate => new Date(dayNumber * DAY).toISOString().slice(0, 10);

// The dates of 1990 to 2060 are written and read once each.
const FIRST_KEPT = 7305;
const DAYS_KEPT = 25_568;
const isKept = (day: DayNumber): boolean => day >= FIRST_KEPT && day < FIRST_KEPT + DAYS_KEPT;
const kept: CivilDate[] = [];
const numbers = new Map<CivilDate, DayNumber>();

/** @throws RangeError outside the years 0001 to 9999, which cannot be written as a civil date. */
export const civilDateOf = (dayNumber: DayNumber): CivilDate => {
  const index = dayNumber - FIRST_KEPT;
  if (isKept(dayNumber)) return (kept[index] ??= written(dayNumber));
  const date = written(dayNumber);
  if (!CIVIL_DATE.test(date)) throw new RangeError(`Not a date: day ${dayNumber}`);
  return date;
};

/** NaN for a text that is not a date. */
const numberOf = (text: string): DayNumber => {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  const day = CIVIL_DATE.test(text) ? Date.parse(text) / DAY : NaN;
  // A 30 February is read as a day of March, or not at all.
  if (Number.isNaN(day) || written(day) !== text) return NaN;
  if (isKept(day)) numbers.set(text, day);
  return day;
};

/** Whether the text is a date that exists, in the years 0001 to 9999: `2026-02-29` is not one. */
export const isCivilDate = (text: string): boolean => !Number.isNaN(numberOf(text));

/** @throws RangeError when the text is not a date: check input with `isCivilDate` at the edge. */
export const dayNumberOf = (date: CivilDate): DayNumber => {
  const day = numberOf(date);
  if (Number.isNaN(day)) throw new RangeError(`Not a date: ${JSON.stringify(date)}`);
  return day;
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
