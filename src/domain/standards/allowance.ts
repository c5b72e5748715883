/**
 * How much time a promise gives. The first three are counted in civil dates and end with a day; working minutes
 * run only while the calendar is open; hours, minutes and seconds run on through nights and holidays.
 */
export type Allowance =
  | { readonly workingDays: number }
  | { readonly calendarDays: number }
  /** To the same date so many months later, or the last day of that month where there is no such date. */
  | { readonly calendarMonths: number }
  | { readonly workingMinutes: number }
  | { readonly hours: number }
  | { readonly minutes: number }
  | { readonly seconds: number };

export type AllowanceUnit =
  "workingDays" | "calendarDays" | "calendarMonths" | "workingMinutes" | "hours" | "minutes" | "seconds";

/** From the longest unit to the shortest, as they are listed to people. */
export const ALLOWANCE_UNITS: readonly AllowanceUnit[] = [
  "calendarMonths",
  "workingDays",
  "calendarDays",
  "hours",
  "workingMinutes",
  "minutes",
  "seconds",
];

export const unitOf = (allowance: Allowance): AllowanceUnit => Object.keys(allowance)[0] as AllowanceUnit;

export const amountOf = (allowance: Allowance): number => Object.values(allowance)[0] as number;

/** So much of a unit. */
export const allowanceOf = (unit: AllowanceUnit, amount: number): Allowance =>
  ({ [unit]: amount }) as unknown as Allowance;

/** Due at a time of day rather than with the end of a day. */
export const isTimed = (allowance: Allowance): boolean =>
  !("workingDays" in allowance || "calendarDays" in allowance || "calendarMonths" in allowance);

/** The minutes of an allowance in time, working minutes as such. */
export const allowanceMinutes = (allowance: Allowance): number =>
  amountOf(allowance) * ("hours" in allowance ? 60 : "seconds" in allowance ? 1 / 60 : 1);

const APPROXIMATE_MINUTES: Readonly<Record<AllowanceUnit, number>> = {
  calendarMonths: 30 * 1440,
  workingDays: 1.4 * 1440,
  calendarDays: 1440,
  hours: 60,
  workingMinutes: 4.2,
  minutes: 1,
  seconds: 1 / 60,
};

/** How long that is on the whole: only to tell which of two promises is the shorter. */
export const approximateMinutes = (allowance: Allowance): number =>
  amountOf(allowance) * APPROXIMATE_MINUTES[unitOf(allowance)];

const UNIT_WORDS: Readonly<Record<AllowanceUnit, readonly [one: string, many: string]>> = {
  calendarMonths: ["calendar month", "calendar months"],
  workingDays: ["working day", "working days"],
  calendarDays: ["calendar day", "calendar days"],
  hours: ["hour", "hours"],
  workingMinutes: ["working minute", "working minutes"],
  minutes: ["minute", "minutes"],
  seconds: ["second", "seconds"],
};

/** "8 working days", "1 calendar month", "24 hours". */
export const allowanceInWords = (allowance: Allowance): string => {
  const amount = amountOf(allowance);
  return `${amount} ${UNIT_WORDS[unitOf(allowance)][amount === 1 ? 0 : 1]}`;
};
