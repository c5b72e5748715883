import { addDays, dayOfMonthOf, daysInMonth, monthOf, yearOf } from "../calendar/civil-date.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import { MONTHS } from "../clock/date-in-words.ts";
import { failed, succeeded } from "../result.ts";
import type { Failure, Result } from "../result.ts";
import { weekDates, weekOf, weeksInYear } from "./week.ts";

/** A stretch of whole months, or a week. A case counts in the period in which it was received. */
export interface Period {
  /** `2026-Q2`, `2026-04`, `2026-W14`, `2026`, `2026/27` or `2026/27-Q1`. */
  readonly id: string;
  /** "April to June 2026", "30 March to 5 April 2026". */
  readonly title: string;
  readonly from: CivilDate;
  /** The last day, included. */
  readonly to: CivilDate;
}

export type PeriodLength = "week" | "month" | "quarter" | "year" | "financial-year" | "financial-quarter";

export interface PeriodFailure extends Failure {
  readonly code: "period-not-understood";
  readonly field: "period";
}

const padded = (value: number, length = 2): string => String(value).padStart(length, "0");

const titleOf = (fromYear: number, fromMonth: number, toYear: number, toMonth: number): string => {
  const last = `${MONTHS[toMonth - 1]} ${toYear}`;
  if (fromYear === toYear && fromMonth === toMonth) return last;
  const first = MONTHS[fromMonth - 1] as string;
  return fromYear === toYear ? `${first} to ${last}` : `${first} ${fromYear} to ${last}`;
};

/** The period of so many months from the first of a month. */
const period = (id: string, year: number, month: number, months: number): Period => {
  const lastMonthIndex = month - 1 + months - 1;
  const toYear = year + Math.floor(lastMonthIndex / 12);
  const toMonth = (lastMonthIndex % 12) + 1;
  return {
    id,
    title: titleOf(year, month, toYear, toMonth),
    from: `${padded(year, 4)}-${padded(month)}-01`,
    to: `${padded(toYear, 4)}-${padded(toMonth)}-${padded(daysInMonth(toYear, toMonth))}`,
  };
};

/** How a financial year is written: 2026/27 runs from April 2026 to March 2027. */
const financialYearName = (year: number): string => `${padded(year, 4)}/${padded((year + 1) % 100)}`;

const monthPeriod = (year: number, month: number): Period =>
  period(`${padded(year, 4)}-${padded(month)}`, year, month, 1);
const quarterPeriod = (year: number, quarter: number): Period =>
  period(`${padded(year, 4)}-Q${quarter}`, year, quarter * 3 - 2, 3);
const yearPeriod = (year: number): Period => period(padded(year, 4), year, 1, 12);
const financialYearPeriod = (year: number): Period => period(financialYearName(year), year, 4, 12);
/** Quarter 1 is April to June; quarter 4 lies in the next calendar year. */
const financialQuarterPeriod = (year: number, quarter: number): Period =>
  period(
    `${financialYearName(year)}-Q${quarter}`,
    quarter === 4 ? year + 1 : year,
    quarter === 4 ? 1 : quarter * 3 + 1,
    3,
  );

const dayAndMonth = (date: CivilDate): string =>
  `${dayOfMonthOf(date)} ${MONTHS[monthOf(date) - 1] as string}`;

const weekTitle = (from: CivilDate, to: CivilDate): string => {
  const last = `${dayAndMonth(to)} ${yearOf(to)}`;
  if (yearOf(from) !== yearOf(to)) return `${dayAndMonth(from)} ${yearOf(from)} to ${last}`;
  return monthOf(from) === monthOf(to)
    ? `${dayOfMonthOf(from)} to ${last}`
    : `${dayAndMonth(from)} to ${last}`;
};

const weekPeriod = (year: number, week: number): Period | null => {
  const dates = weekDates(year, week);
  if (dates === null) return null;
  return { id: `${padded(year, 4)}-W${padded(week)}`, title: weekTitle(dates.from, dates.to), ...dates };
};

/** One way of writing a period: what it looks like, how long it is, and what it means. */
interface Form {
  readonly pattern: RegExp;
  readonly length: PeriodLength;
  readonly read: (first: number, second: number, third: number) => Period | null;
}

const isNextYear = (year: number, short: number): boolean => (year + 1) % 100 === short;

const FORMS: readonly Form[] = [
  {
    pattern: /^(\d{4})-(\d{2})$/,
    length: "month",
    read: (year, month) => (month >= 1 && month <= 12 ? monthPeriod(year, month) : null),
  },
  { pattern: /^(\d{4})-Q([1-4])$/, length: "quarter", read: quarterPeriod },
  { pattern: /^(\d{4})-W(\d{2})$/, length: "week", read: weekPeriod },
  { pattern: /^(\d{4})$/, length: "year", read: yearPeriod },
  {
    pattern: /^(\d{4})\/(\d{2})$/,
    length: "financial-year",
    read: (year, short) => (isNextYear(year, short) ? financialYearPeriod(year) : null),
  },
  {
    pattern: /^(\d{4})\/(\d{2})-Q([1-4])$/,
    length: "financial-quarter",
    read: (year, short, quarter) => (isNextYear(year, short) ? financialQuarterPeriod(year, quarter) : null),
  },
];

/** Years of which a period is known: the calendar has ends, and far from our time nothing was ever received. */
const EARLIEST = 1800;
const LATEST = 3000;

/** What may be asked for leaves room for the periods around it that are told with it. */
const mayBeAsked = ({ from, to }: Period): boolean => yearOf(from) >= 1900 && yearOf(to) <= 2999;

const understood = (text: string): { readonly period: Period; readonly length: PeriodLength } | null => {
  const written = text.trim().toUpperCase();
  for (const { pattern, length, read } of FORMS) {
    const match = pattern.exec(written);
    const numbers = match?.slice(1).map(Number) ?? [];
    if (!match || numbers[0] === undefined || numbers[0] < EARLIEST || numbers[0] > LATEST) continue;
    const found = read(numbers[0], numbers[1] ?? 0, numbers[2] ?? 0);
    if (found) return { period: found, length };
  }
  return null;
};

/** Reads a period as people write it. `2026-Q2` is the calendar quarter, `2026/27-Q1` the financial one. */
export const parsePeriod = (text: string): Result<Period, PeriodFailure> => {
  const found = understood(text);
  if (found && mayBeAsked(found.period)) return succeeded(found.period);
  return failed({
    code: "period-not-understood",
    field: "period",
    message:
      `"${text}" is not a period. Write a quarter as 2026-Q2, a month as 2026-04, a week as 2026-W14, a year ` +
      "as 2026, a financial year as 2026/27 or one of its quarters as 2026/27-Q1.",
  });
};

/** The period of that length in which the date lies. */
export const periodContaining = (date: CivilDate, length: PeriodLength): Period => {
  const year = yearOf(date);
  const month = monthOf(date);
  const financialYear = month >= 4 ? year : year - 1;
  switch (length) {
    case "week": {
      const { year: ofWeek, week } = weekOf(date);
      return weekPeriod(ofWeek, week) as Period;
    }
    case "month":
      return monthPeriod(year, month);
    case "quarter":
      return quarterPeriod(year, Math.ceil(month / 3));
    case "year":
      return yearPeriod(year);
    case "financial-year":
      return financialYearPeriod(financialYear);
    case "financial-quarter":
      return financialQuarterPeriod(financialYear, month >= 4 ? Math.ceil(month / 3) - 1 : 4);
  }
};

/** How long the period is, as its id says. @throws RangeError for an id that `parsePeriod` does not give. */
export const periodLengthOf = ({ id }: Period): PeriodLength => {
  const found = understood(id);
  if (!found) throw new RangeError(`Not a period: ${JSON.stringify(id)}`);
  return found.length;
};

/** The period of the same length just before: what a change is measured against. */
export const previousPeriod = (current: Period): Period =>
  periodContaining(addDays(current.from, -1), periodLengthOf(current));

/**
 * The same period of the year before: what the season is measured against. A week is compared with the one of the
 * same number, the 53rd with the last.
 */
export const samePeriodYearBefore = (current: Period): Period => {
  const length = periodLengthOf(current);
  if (length !== "week") {
    const [year = "", rest = ""] = [current.from.slice(0, 4), current.from.slice(4)];
    return periodContaining(`${padded(Number(year) - 1, 4)}${rest}`, length);
  }
  const { year, week } = weekOf(current.from);
  return weekPeriod(year - 1, Math.min(week, weeksInYear(year - 1))) as Period;
};

/** So many periods of the same length, the oldest first, the given one last. */
export const periodsUntil = (last: Period, count: number): Period[] => {
  const periods = [last];
  while (periods.length < count) periods.unshift(previousPeriod(periods[0] as Period));
  return periods;
};
