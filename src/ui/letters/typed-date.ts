import { addDays, isCivilDate, yearOf, type CivilDate } from "../../domain/calendar/civil-date.ts";
import { MONTHS } from "../../domain/clock/date-in-words.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";

const padded = (number: number): string => String(number).padStart(2, "0");

const monthNamed = (name: string): number =>
  name.length < 3 ? 0 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(name)) + 1;

/** A year as written: four figures, or two for this century. */
const fullYear = (written: string): number =>
  written.length === 2 ? 2000 + Number(written) : Number(written);

const dateFrom = (day: number, month: number, year: number): CivilDate =>
  `${String(year).padStart(4, "0")}-${padded(month)}-${padded(day)}`;

/** Without a year, the latest such day that is not in the future: a stamp is never of tomorrow. */
const latest = (day: number, month: number, today: CivilDate): CivilDate => {
  const thisYear = dateFrom(day, month, yearOf(today));
  return thisYear > today ? dateFrom(day, month, yearOf(today) - 1) : thisYear;
};

const read = (text: string, today: CivilDate): CivilDate | null => {
  if (text === "today") return today;
  if (text === "yesterday") return addDays(today, -1);
  if (isCivilDate(text)) return text;
  const figures = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(text);
  const named = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)(?:,? (\d{4}))?$/.exec(text);
  const [, day = "", second = "", year] = figures ?? named ?? [];
  const month = figures ? Number(second) : monthNamed(second);
  if (day === "" || month === 0) return null;
  const date =
    year === undefined ? latest(Number(day), month, today) : dateFrom(Number(day), month, fullYear(year));
  return isCivilDate(date) ? date : null;
};

/**
 * Reads a date as people here type it: 20/11/2026, 20.11.26, 20 November, Fri 20 Nov 2026, today, yesterday. The
 * day comes first. Failures: `date-missing`, `date-not-understood`, `date-in-future`.
 */
export const readTypedDate = (typed: string, today: CivilDate): Result<CivilDate> => {
  const text = typed.trim().toLowerCase().replace(/\s+/g, " ");
  if (text === "") return failed({ code: "date-missing", message: "Enter the date on the stamp." });
  const date = read(text, today);
  if (date === null) {
    return failed({
      code: "date-not-understood",
      message: "Enter a date such as 20 November or 20/11/2026.",
    });
  }
  return date > today
    ? failed({ code: "date-in-future", message: "This date is in the future. Enter the date on the stamp." })
    : succeeded(date);
};
