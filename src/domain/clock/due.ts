import type { BankHolidayList } from "../calendar/bank-holiday.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { civilDateOf, dayNumberOf, yearOf } from "../calendar/civil-date.ts";
import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import { instantOf, millisecondsOf } from "../calendar/instant.ts";

import { daysOffOf } from "../calendar/day-off.ts";
import { workingTimeOf } from "../calendar/working-time.ts";
import type { WorkingTime } from "../calendar/working-time.ts";
import { isTimed } from "../standards/allowance.ts";
import type { Allowance } from "../standards/allowance.ts";
import type { Counting } from "../standards/counting.ts";
import { Account } from "./account.ts";
import type { Due } from "./clock.ts";
import { countDue } from "./count-due.ts";
import type { Pause } from "./due-rule.ts";

/** A time during which a clock stood still. */
export interface Stillness {
  readonly from: Instant;
  readonly to: Instant;
}

export interface DueQuestion {
  /** The moment of receipt, or only its date: what is stamped on a letter. */
  readonly received: { readonly at: Instant } | { readonly on: CivilDate };
  readonly allowance: Allowance;
  readonly counting: Counting;
  readonly calendar: Calendar;
  readonly bankHolidays: BankHolidayList;
  /** In any order; none when absent. */
  readonly pauses?: readonly Stillness[];
  /** Whether the count begins with the receipt or with another event; the receipt when absent. */
  readonly begins?: "received" | "started";
}

const NONE: readonly Pause[] = [];

/**
 * In order, and made one where they overlap or touch: there the clock never ran. What stood still before the clock
 * began is no part of it.
 */
const inOrder = (pauses: readonly Stillness[], began: number): readonly Pause[] => {
  const sorted = pauses
    .map(({ from, to }) => ({ from: Math.max(began, millisecondsOf(from)), to: millisecondsOf(to) }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from);
  const merged: Pause[] = [];
  for (const { from, to } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to)
      merged[merged.length - 1] = { ...last, to: Math.max(to, last.to) };
    else merged.push({ from, to });
  }
  return merged;
};

const warningFor = (from: CivilDate, due: CivilDate, working: WorkingTime): string | null => {
  const { covered } = daysOffOf(working);
  if (covered === null || (from >= covered.from && due <= covered.to)) return null;
  return due > covered.to
    ? `Bank holidays are known up to ${yearOf(covered.to)}. Later ones are not taken into account: the date may move.`
    : `Bank holidays are known from ${yearOf(covered.from)}. Earlier ones are not taken into account.`;
};

const countedBy = (allowance: Allowance): "working-days" | "days" | "months" => {
  if ("calendarMonths" in allowance) return "months";
  return "workingDays" in allowance ? "working-days" : "days";
};

/**
 * When a promise falls due, and why: the days and reasons are what the counting itself told while it counted, so
 * they cannot disagree with the date.
 * @throws RangeError for a date or moment that is none, and beyond the years 1 to 9999
 */
export const dueOf = (question: DueQuestion): Due => {
  const { received, allowance, counting, calendar, bankHolidays, pauses, begins } = question;
  const working = workingTimeOf(calendar, bankHolidays);
  const { zone } = working;
  const timeKnown = "at" in received;
  const from = timeKnown ? millisecondsOf(received.at) : zone.startOf(dayNumberOf(received.on));
  const account = new Account(working, begins ?? "received", countedBy(allowance));
  const still = pauses === undefined || pauses.length === 0 ? NONE : inOrder(pauses, from);
  const at = countDue({ working, allowance, counting }, from, timeKnown, still, account);
  const on = civilDateOf(zone.dayAt(at));
  const closes = counting.dueTime === "close" && at === working.closesAt(zone.dayAt(at));
  return {
    on,
    at: instantOf(at),
    ends: isTimed(allowance) ? "moment" : closes ? "close" : "end-of-day",
    days: account.days,
    reasons: account.reasons,
    calendar: { name: calendar.name, version: calendar.version, timeZone: calendar.timeZone },
    warning: warningFor(account.days[0]?.date ?? on, on, working),
  };
};
