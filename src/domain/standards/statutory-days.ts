import type { Division } from "../calendar/bank-holiday.ts";
import type { Calendar, OpeningHours } from "../calendar/calendar.ts";
import type { Standard } from "./standard.ts";

const ANY_PART_OF_THE_UK: readonly Division[] = ["england-and-wales", "scotland", "northern-ireland"];

/** The law knows working days, not opening hours: "a day" is the whole of it. */
const WHOLE_DAY: readonly OpeningHours[] = [["00:00", "24:00"]];

const DIVISION_NAMES: Readonly<Record<Division, string>> = {
  "england-and-wales": "England and Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

const statutory = (own: Calendar, which: "statutory" | "statutory-uk"): Calendar => {
  const bankHolidays = which === "statutory-uk" ? ANY_PART_OF_THE_UK : own.bankHolidays;
  const where =
    which === "statutory-uk"
      ? "any part of the United Kingdom"
      : listed(own.bankHolidays.map((division) => DIVISION_NAMES[division]));
  return {
    id: which,
    name: `Working days by law: Monday to Friday without the bank holidays of ${where}`,
    version: own.version,
    timeZone: own.timeZone,
    hours: { mon: WHOLE_DAY, tue: WHOLE_DAY, wed: WHOLE_DAY, thu: WHOLE_DAY, fri: WHOLE_DAY },
    bankHolidays,
    closures: [],
    openings: [],
  };
};

const derived = new WeakMap<Calendar, Map<string, Calendar>>();

/**
 * The calendar that a standard is counted in. A law counts Monday to Friday without bank holidays, whatever a
 * council's own closures and openings are ("working day" in FOIA 2000 s.10(6) leaves out Saturdays, Sundays,
 * Christmas Day, Good Friday and bank holidays "in any part of the United Kingdom", and nothing else).
 */
export const calendarFor = ({ workingDays }: Pick<Standard, "workingDays">, own: Calendar): Calendar => {
  if (workingDays === "own-calendar") return own;
  let known = derived.get(own);
  if (known === undefined) derived.set(own, (known = new Map()));
  let calendar = known.get(workingDays);
  if (calendar === undefined) known.set(workingDays, (calendar = statutory(own, workingDays)));
  return calendar;
};
