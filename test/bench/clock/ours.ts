import { DEFAULT_CALENDAR } from "../../../src/domain/calendar/default-calendar.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import type { Instant } from "../../../src/domain/calendar/civil-date.ts";
import { workingTimeOf } from "../../../src/domain/calendar/working-time.ts";
import type { Due } from "../../../src/domain/clock/clock.ts";
import { dueInstant, dueInstants } from "../../../src/domain/clock/count-due.ts";
import type { DueRule } from "../../../src/domain/clock/due-rule.ts";
import { dueOf } from "../../../src/domain/clock/due.ts";
import { explanationInWords } from "../../../src/domain/clock/explanation-in-words.ts";
import { DEFAULT_COUNTING } from "../../../src/domain/standards/counting.ts";
import { dueOneByOne } from "./contestant.ts";
import type { Contestant } from "./contestant.ts";

const calendar = DEFAULT_CALENDAR;
const bankHolidays = GOV_UK_BANK_HOLIDAYS;
const working = workingTimeOf(calendar, bankHolidays);

const ruleOf = (workingDays: number): DueRule => ({
  working,
  allowance: { workingDays },
  counting: DEFAULT_COUNTING,
});

/** One question at a time, as everybody else is asked. */
export const OURS: Required<Contestant> = {
  name: "Response Standards",
  dueInstants: (received, workingDays, into) => {
    const rule = ruleOf(workingDays);
    for (let index = 0; index < received.length; index += 1) {
      into[index] = dueInstant(rule, received[index] as number);
    }
  },
  openMilliseconds: (from, to, into) => {
    for (let index = 0; index < from.length; index += 1) {
      into[index] = working.openMillisecondsBetween(from[index] as number, to[index] as number);
    }
  },
};

/** Many questions in one call. */
export const OURS_AT_ONCE: Contestant = {
  name: "Response Standards, batch call",
  dueInstants: (received, workingDays, into) => {
    dueInstants(ruleOf(workingDays), received, into);
  },
};

/** The due date with every day on the way to it, and why each counted or did not. */
export const explained = (at: Instant, workingDays: number): Due =>
  dueOf({
    received: { at },
    allowance: { workingDays },
    counting: DEFAULT_COUNTING,
    calendar,
    bankHolidays,
  });

/** The same, written out in sentences. */
export const writtenOut = (at: Instant, workingDays: number): string[] =>
  explanationInWords(explained(at, workingDays));

/** Asked in the text in which the record holds a receipt. */
export const OURS_EXPLAINED: Contestant = {
  name: "Response Standards, explained",
  dueInstants: dueOneByOne((receivedAt, workingDays) => {
    const due = explained(new Date(receivedAt).toISOString(), workingDays);
    if (due.days.filter(({ number }) => number !== null).length !== workingDays) {
      throw new Error("A day was left unexplained");
    }
    return Date.parse(due.at);
  }),
};

export const OURS_WRITTEN_OUT = "Response Standards, written out";
