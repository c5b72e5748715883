import { addDays, isCivilDate, yearOf, type CivilDate } from "../../domain/calendar/civil-date.ts";
import { MONTHS } from "../../domain/clock/date-in-words.ts";

const padded = (number: number): string => String(number).padStart(2, "0");

const monthNamed = (name: string): number =>
  name.length < 3 ? 0 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(name)) + 1;

/** A year as written: four figures, or two for this century. */
const fullYear = (written: string): number =>
  written.length === 2 ? 2000 + Number(written) : Number(written);

const dateFrom = (day: number, month: number, year: number): CivilDate =>
  `${String(year).padStart(4, "0")}-${padded(month)}-${padded(day)}`;

/** Which year is meant where none is written: a stamp is never of tomorrow, a promise never of yesterday. */
export type YearlessDay = "latest" | "next";

const yearless = (day: number, month: number, today: CivilDate, meant: YearlessDay): CivilDate => {
  const thisYear = dateFrom(day, month, yearOf(today));
  const [wrong, years] = meant === "latest" ? [thisYear > today, -1] : [thisYear < today, 1];
  return wrong ? dateFrom(day, month, yearOf(today) + years) : thisYear;
};

const NAMED_DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/**
 * A date as people here type it: 20/11/2026, 20.11.26, 20 November, Fri 20 Nov 2026, today. The day comes first. Null
 * when it can not be understood, or is no date that exists.
 */
export const typedDay = (typed: string, today: CivilDate, meant: YearlessDay): CivilDate | null => {
  const text = typed.trim().toLowerCase().replace(/\s+/g, " ");
  const named = Object.hasOwn(NAMED_DAYS, text) ? NAMED_DAYS[text] : undefined;
  if (named !== undefined) return addDays(today, named);
  if (isCivilDate(text)) return text;
  const figures = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(text);
  const inWords = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)(?:,? (\d{4}))?$/.exec(text);
  const [, day = "", second = "", year] = figures ?? inWords ?? [];
  const month = figures ? Number(second) : monthNamed(second);
  if (day === "" || month === 0) return null;
  const date =
    year === undefined
      ? yearless(Number(day), month, today, meant)
      : dateFrom(Number(day), month, fullYear(year));
  return isCivilDate(date) ? date : null;
};
