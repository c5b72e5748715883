import {
  civilDateOf,
  dayNumberOf,
  dayOfMonthOf,
  monthOf,
  weekdayIndexOf,
  yearOf,
} from "../calendar/civil-date.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import { fullDateInWords } from "../clock/date-in-words.ts";
import {
  allowanceInWords,
  amountOf,
  unitOf,
  type Allowance,
  type AllowanceUnit,
} from "../standards/allowance.ts";
import type { Language } from "./template.ts";

// After a number Welsh nouns stay in the singular.
const WELSH_UNITS: Readonly<Record<AllowanceUnit, string>> = {
  calendarMonths: "mis calendr",
  workingDays: "diwrnod gwaith",
  calendarDays: "diwrnod",
  hours: "awr",
  workingMinutes: "munud gwaith",
  minutes: "munud",
  seconds: "eiliad",
};

const WELSH_WEEKDAYS = ["Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul"] as const;
const WELSH_MONTHS = [
  "Ionawr",
  "Chwefror",
  "Mawrth",
  "Ebrill",
  "Mai",
  "Mehefin",
  "Gorffennaf",
  "Awst",
  "Medi",
  "Hydref",
  "Tachwedd",
  "Rhagfyr",
] as const;

const welshDate = (date: CivilDate): string => {
  const day = dayNumberOf(date);
  const weekday = WELSH_WEEKDAYS[weekdayIndexOf(day)] ?? "";
  return `${weekday} ${dayOfMonthOf(civilDateOf(day))} ${WELSH_MONTHS[monthOf(date) - 1] ?? ""} ${yearOf(date)}`;
};

/** How long a promise allows, as the public reads it: "8 working days", "8 diwrnod gwaith". */
export const allowanceIn = (language: Language, allowance: Allowance): string =>
  language === "cy"
    ? `${amountOf(allowance)} ${WELSH_UNITS[unitOf(allowance)]}`
    : allowanceInWords(allowance);

/** A date as the public reads it, always with its year: "Thu 16 April 2026", "Iau 16 Ebrill 2026". */
export const dateIn = (language: Language, date: CivilDate): string =>
  language === "cy" ? welshDate(date) : fullDateInWords(date);
