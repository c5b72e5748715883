import { checkCalendar } from "../domain/calendar/calendar-check.ts";
import type { Calendar } from "../domain/calendar/calendar.ts";
import type { Division } from "../domain/calendar/bank-holiday.ts";
import type { CivilDate } from "../domain/calendar/civil-date.ts";
import { DEFAULT_CALENDAR } from "../domain/calendar/default-calendar.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../domain/calendar/gov-uk-bank-holidays.ts";
import { dueOf } from "../domain/clock/due.ts";
import type { Due } from "../domain/clock/clock.ts";
import { explanationInWords, fullDateInWords } from "../domain/clock/in-words.ts";
import { failed, succeeded } from "../domain/result.ts";
import type { Result } from "../domain/result.ts";
import { inForceOn } from "../domain/standards/applicable.ts";
import { JOINT_COUNCIL_STANDARDS } from "../domain/standards/presets/joint-council.ts";
import type { Standard } from "../domain/standards/standard.ts";
import { receiptFrom } from "./due-receipt.ts";

export interface DueOptions {
  readonly received?: string;
  readonly standard?: string;
  readonly explain: boolean;
  readonly json: boolean;
  readonly list: boolean;
  /** `2026-12-29` or `2026-12-29=Christmas closure`. */
  readonly closure: readonly string[];
  readonly division: readonly string[];
}

const STANDARDS = JOINT_COUNCIL_STANDARDS;

const DIVISION_NAMES: Readonly<Record<string, string>> = {
  "england-and-wales": "England and Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
};

const listOfStandards = (json: boolean): string =>
  json
    ? JSON.stringify(STANDARDS, null, 2)
    : STANDARDS.map(({ id, title }) => `${id.padEnd(22)} ${title}`).join("\n");

const calendarFrom = (options: DueOptions): Result<Calendar> => {
  const closures = options.closure.map((text) => {
    const [date = "", ...name] = text.split("=");
    return { date, name: name.join("=").trim() || "closure" };
  });
  const divisions: readonly string[] =
    options.division.length > 0 ? options.division : DEFAULT_CALENDAR.bankHolidays;
  const calendar: Calendar = {
    ...DEFAULT_CALENDAR,
    name: `Monday to Friday, bank holidays of ${divisions.map((id) => DIVISION_NAMES[id] ?? id).join(" and ")}`,
    // Checked just below: an unknown division is told to the person who wrote it.
    bankHolidays: divisions as readonly Division[],
    closures,
    openings: [],
  };
  const [problem] = checkCalendar(calendar);
  return problem ? failed(problem) : succeeded(calendar);
};

const standardFrom = (id: string | undefined, receivedOn: CivilDate): Result<Standard> => {
  const named = STANDARDS.filter((standard) => standard.id === id);
  const [first] = named;
  if (!first) {
    const ids = [...new Set(STANDARDS.map((standard) => standard.id))].join(", ");
    const message =
      id === undefined
        ? `Name a standard with --standard: ${ids}.`
        : `No standard "${id}". There are: ${ids}.`;
    return failed({ code: "standard-unknown", field: "standard", message });
  }
  const [standard] = inForceOn(receivedOn, named);
  return standard
    ? succeeded(standard)
    : failed({
        code: "standard-not-in-force",
        field: "standard",
        message: `"${first.id}" was not in force on ${receivedOn}: it began on ${first.inForceFrom}.`,
      });
};

const inText = (standard: Standard, receivedOn: CivilDate, due: Due, explain: boolean): string =>
  [
    standard.title,
    `Received ${fullDateInWords(receivedOn)}`,
    `Due ${fullDateInWords(due.on)}, by the end of the day`,
    ...(explain ? ["", ...explanationInWords(due), "", `Counted with: ${due.calendar.name}`] : []),
    ...(!explain && due.warning !== null ? [due.warning] : []),
  ].join("\n");

const inJson = (standard: Standard, receivedOn: CivilDate, due: Due): string =>
  JSON.stringify(
    {
      standard: standard.id,
      title: standard.title,
      source: standard.source,
      receivedOn,
      dueOn: due.on,
      dueAt: due.at,
      days: due.days,
      explanation: explanationInWords(due),
      calendar: due.calendar,
      warning: due.warning,
    },
    null,
    2,
  );

/** The answer to `due` as text, or what is wrong with the question. Reads no clock and touches nothing. */
export const answerDue = (options: DueOptions): Result<string> => {
  if (options.list) return succeeded(listOfStandards(options.json));
  const calendar = calendarFrom(options);
  if (!calendar.ok) return calendar;
  const received = receiptFrom(options.received, calendar.value.timeZone);
  if (!received.ok) return received;
  const standard = standardFrom(options.standard, received.value);
  if (!standard.ok) return standard;
  const due = dueOf({
    received: { on: received.value },
    allowance: standard.value.allowance,
    counting: standard.value.counting,
    calendar: calendar.value,
    bankHolidays: GOV_UK_BANK_HOLIDAYS,
  });
  return succeeded(
    options.json
      ? inJson(standard.value, received.value, due)
      : inText(standard.value, received.value, due, options.explain),
  );
};
