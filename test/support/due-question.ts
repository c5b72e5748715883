import { DEFAULT_CALENDAR } from "../../src/domain/calendar/default-calendar.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../src/domain/calendar/gov-uk-bank-holidays.ts";
import type { Due } from "../../src/domain/clock/clock.ts";
import { dueOf } from "../../src/domain/clock/due.ts";
import type { DueQuestion } from "../../src/domain/clock/due.ts";
import type { Counting } from "../../src/domain/standards/counting.ts";
import { DEFAULT_COUNTING } from "../../src/domain/standards/counting.ts";

/** A question with little to say: the rest is Monday to Friday, 9 to 5, in London, by the ordinary counting. */
export type ShortQuestion = Pick<DueQuestion, "allowance"> &
  Partial<Omit<DueQuestion, "counting" | "received">> & { readonly counting?: Partial<Counting> };

/** @param received a date, `2026-04-02`, or a moment, `2026-04-02T15:00:00.000Z` */
export const dueFor = (received: string, { counting, ...question }: ShortQuestion): Due =>
  dueOf({
    received: received.length === 10 ? { on: received } : { at: received },
    calendar: DEFAULT_CALENDAR,
    bankHolidays: GOV_UK_BANK_HOLIDAYS,
    counting: { ...DEFAULT_COUNTING, ...counting },
    ...question,
  });
