import { checkCalendar } from "../domain/calendar/calendar-check.ts";
import type { Calendar } from "../domain/calendar/calendar.ts";
import type { Division } from "../domain/calendar/bank-holiday.ts";
import { DEFAULT_CALENDAR } from "../domain/calendar/default-calendar.ts";
import { timeOfDayAt } from "../domain/calendar/time-zone.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../domain/calendar/gov-uk-bank-holidays.ts";
import { dueOf } from "../domain/clock/due.ts";
import type { Due } from "../domain/clock/clock.ts";
import { explanationInWords, fullDateInWords } from "../domain/clock/in-words.ts";
import { failed, succeeded } from "../domain/result.ts";
import type { Result } from "../domain/result.ts";
import { isTimed } from "../domain/standards/allowance.ts";
import type { Standard } from "../domain/standards/standard.ts";
import { calendarFor } from "../domain/standards/statutory-days.ts";
import { receiptFrom } from "./due-receipt.ts";
import type { Receipt } from "./due-receipt.ts";
import { PUBLISHED_STANDARDS, standardFrom } from "./due-standard.ts";

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

const DIVISION_NAMES: Readonly<Record<string, string>> = {
  "england-and-wales": "England and Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
};

const ID_WIDTH = Math.max(...PUBLISHED_STANDARDS.map(({ id }) => id.length));

const listOfStandards = (json: boolean): string =>
  json
    ? JSON.stringify(PUBLISHED_STANDARDS, null, 2)
    : PUBLISHED_STANDARDS.map(({ id, title }) => `${id.padEnd(ID_WIDTH)} ${title}`).join("\n");

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

/** How the public reads what the count begins with. */
const beginning = ({ startsAt }: Standard): string => {
  if (startsAt === "receipt") return "Received";
  return startsAt === "acknowledgement" ? "Acknowledged" : `${capital(startsAt.milestone)}:`;
};

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/** The time of receipt is said where the due date hangs on it. */
const receivedInWords = ({ allowance, counting }: Standard, { on, at }: Receipt, timeZone: string): string =>
  at !== null && (isTimed(allowance) || counting.cutOff !== null)
    ? `${fullDateInWords(on)}, ${timeOfDayAt(at, timeZone)}`
    : fullDateInWords(on);

const endInWords = ({ ends, at, calendar }: Due): string =>
  ends === "end-of-day" ? "by the end of the day" : `by ${timeOfDayAt(at, calendar.timeZone)}`;

const inText = (standard: Standard, received: Receipt, due: Due, explain: boolean): string =>
  [
    standard.title,
    `${beginning(standard)} ${receivedInWords(standard, received, due.calendar.timeZone)}`,
    `Due ${fullDateInWords(due.on)}, ${endInWords(due)}`,
    ...(explain
      ? [
          "",
          ...explanationInWords(due),
          "",
          `Counted with: ${due.calendar.name}, version ${due.calendar.version}`,
        ]
      : []),
    ...(!explain && due.warning !== null ? [due.warning] : []),
  ].join("\n");

const inJson = (standard: Standard, received: Receipt, due: Due): string =>
  JSON.stringify(
    {
      standard: standard.id,
      title: standard.title,
      source: standard.source,
      countedFrom: standard.startsAt,
      receivedOn: received.on,
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
  if (options.received === undefined) {
    const message = "Say when it came in with --received, for example 2026-04-02T16:00.";
    return failed({ code: "received-missing", field: "received", message });
  }
  const received = receiptFrom(options.received, calendar.value.timeZone, "received");
  if (!received.ok) return received;
  const { on, at } = received.value;
  const standard = standardFrom(options.standard, on);
  if (!standard.ok) return standard;
  const due = dueOf({
    received: at === null ? { on } : { at },
    allowance: standard.value.allowance,
    counting: standard.value.counting,
    calendar: calendarFor(standard.value, calendar.value),
    bankHolidays: GOV_UK_BANK_HOLIDAYS,
    begins: standard.value.startsAt === "receipt" ? "received" : "started",
  });
  return succeeded(
    options.json
      ? inJson(standard.value, received.value, due)
      : inText(standard.value, received.value, due, options.explain),
  );
};
