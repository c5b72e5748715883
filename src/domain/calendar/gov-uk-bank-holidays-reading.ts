import { failed, succeeded } from "../result.ts";
import type { Failure, Result } from "../result.ts";
import type { BankHoliday, BankHolidayList, Division } from "./bank-holiday.ts";
import { isCivilDate, yearOf } from "./civil-date.ts";

const SOURCE = "https://www.gov.uk/bank-holidays.json";
const DIVISIONS: readonly Division[] = ["england-and-wales", "scotland", "northern-ireland"];

/** Every part of the United Kingdom has had at least eight a year; a year with fewer was not listed whole. */
const FEWEST_A_YEAR = 8;
const FEWEST_YEARS = 2;
const MOST_HOLIDAYS = 1000;
const LONGEST_NAME = 100;

const refuse = (field: string, message: string): Result<never, Failure> =>
  failed({ code: "bank-holidays-not-understood", field, message });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A substitute day carries the name of the holiday that it stands for. */
const nameOf = (title: string, notes: unknown): string => {
  const name = title.replaceAll("\u2019", "'").replace(/\s+/g, " ").trim();
  return notes === "Substitute day" ? `${name} (substitute day)` : name;
};

const readHoliday = (event: unknown, field: string): Result<BankHoliday> => {
  if (!isObject(event)) return refuse(field, "This is not a bank holiday.");
  const { date, title, notes } = event;
  if (typeof date !== "string" || !isCivilDate(date)) return refuse(`${field}.date`, "This is not a date.");
  if (typeof title !== "string" || /\p{Cc}/u.test(title) || title.length > LONGEST_NAME) {
    return refuse(`${field}.title`, "This is not the name of a bank holiday.");
  }
  const name = nameOf(title, notes);
  return name === "" ? refuse(`${field}.title`, "This bank holiday has no name.") : succeeded({ date, name });
};

const readDivision = (json: unknown, division: Division): Result<readonly BankHoliday[]> => {
  const events = isObject(json) && isObject(json[division]) ? json[division]["events"] : undefined;
  if (!Array.isArray(events) || events.length === 0) return refuse(division, "There are no bank holidays.");
  if (events.length > MOST_HOLIDAYS) return refuse(division, "There are more bank holidays than can be.");
  const holidays: BankHoliday[] = [];
  for (const [index, event] of events.entries()) {
    const holiday = readHoliday(event, `${division}.events.${index}`);
    if (!holiday.ok) return holiday;
    holidays.push(holiday.value);
  }
  const dates = new Set(holidays.map(({ date }) => date));
  if (dates.size < holidays.length) return refuse(division, "A date is listed twice.");
  return succeeded(holidays.sort((a, b) => (a.date < b.date ? -1 : 1)));
};

const yearsOf = (holidays: readonly BankHoliday[]): { readonly first: number; readonly last: number } => {
  const years = holidays.map(({ date }) => yearOf(date));
  return { first: Math.min(...years), last: Math.max(...years) };
};

const within = (
  divisions: BankHolidayList["divisions"],
  firstYear: number,
  lastYear: number,
): BankHolidayList["divisions"] => {
  const kept = (division: Division): readonly BankHoliday[] =>
    divisions[division].filter(({ date }) => yearOf(date) >= firstYear && yearOf(date) <= lastYear);
  return {
    "england-and-wales": kept("england-and-wales"),
    scotland: kept("scotland"),
    "northern-ireland": kept("northern-ireland"),
  };
};

/** The first year that is not listed whole in some part of the country; null when all are. */
const shortYear = (
  divisions: BankHolidayList["divisions"],
  firstYear: number,
  lastYear: number,
): string | null => {
  for (const division of DIVISIONS) {
    for (let year = firstYear; year <= lastYear; year += 1) {
      const count = divisions[division].filter(({ date }) => yearOf(date) === year).length;
      if (count < FEWEST_A_YEAR) return `${division} has only ${count} bank holidays in ${year}`;
    }
  }
  return null;
};

/**
 * The bank holidays as GOV.UK publishes them. A list that lacks a part of the country, has a bad date or a year that
 * is not whole is refused as a whole: a holiday that is missing makes a promise shorter than the public was told.
 */
export const readGovUkBankHolidays = (json: unknown): Result<BankHolidayList> => {
  const divisions: Partial<Record<Division, readonly BankHoliday[]>> = {};
  for (const division of DIVISIONS) {
    const read = readDivision(json, division);
    if (!read.ok) return read;
    divisions[division] = read.value;
  }
  const complete = divisions as BankHolidayList["divisions"];
  // A part of the country may be ahead of the others: only what is known of all of them is taken.
  const ranges = DIVISIONS.map((division) => yearsOf(complete[division]));
  const firstYear = Math.max(...ranges.map(({ first }) => first));
  const lastYear = Math.min(...ranges.map(({ last }) => last));
  if (lastYear - firstYear + 1 < FEWEST_YEARS) return refuse("", "The list covers too few years.");
  const short = shortYear(complete, firstYear, lastYear);
  if (short !== null) return refuse("", `The list is not whole: ${short}.`);
  return succeeded({ source: SOURCE, firstYear, lastYear, divisions: within(complete, firstYear, lastYear) });
};
