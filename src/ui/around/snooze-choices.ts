import {
  addDays,
  dayNumberOf,
  weekdayIndexOf,
  type CivilDate,
  type DayNumber,
  type Instant,
} from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { workingTimeOf, type WorkingTime } from "../../domain/calendar/working-time.ts";
import type { Clock, Due } from "../../domain/clock/clock.ts";
import { isPastDue } from "../../domain/clock/past-due.ts";
import { calendarOf } from "../../domain/standards/rules.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { isOpen } from "../case/next-step.ts";
import type { ShownCase } from "../case/shown-case.ts";
import { typedDay } from "../format/typed-day.ts";
import { SNOOZE_WORDS } from "./words.ts";

/** Until when a case may be put out of one's own lists with one click. */
export interface SnoozeChoice {
  readonly name: "later-today" | "next-working-day" | "next-week" | "before-due";
  readonly until: Instant;
  /** The case is late by then: that has to be said before. */
  readonly isPastDue: boolean;
}

const LATER_TODAY_HOURS = 3;
const HOUR = 3_600_000;
const DAYS_OF_WEEK = 7;
/** The service takes nothing longer. */
const LONGEST_DAYS = 365;

type Known = Pick<ShownCase, "case" | "clocks" | "rules" | "timeZone">;

/** All that the usual choices depend on. */
export interface SnoozeOf {
  readonly service: string;
  readonly rules: ShownCase["rules"];
  /** The promise that is due next; null: nothing is due. */
  readonly due: Pick<Due, "on" | "at"> | null;
}

/** The promise that is due next; null where nothing is due any more, or while it stands still. */
export const nextDueOf = (clocks: readonly Clock[]): Due | null => {
  const due = clocks.filter((clock) => isOpen(clock) && clock.state !== "paused").map((clock) => clock.due);
  return due.toSorted((one, other) => (one.at < other.at ? -1 : 1))[0] ?? null;
};

const workingTimeFor = ({ service, rules }: Pick<SnoozeOf, "service" | "rules">): WorkingTime | null =>
  rules && workingTimeOf(calendarOf(rules, service), rules.bankHolidays);

/** When the service opens on the day, or on the first working day after it. */
const openingFrom = (time: WorkingTime, day: DayNumber): Instant => {
  const working = time.isWorkingDay(day) ? day : time.workingDayAfter(day, 1);
  return new Date(time.opensAt(working) ?? NaN).toISOString();
};

const laterToday = (time: WorkingTime, now: Instant): number | null => {
  const today = time.zone.dayAt(Date.parse(now));
  const moment = time.momentAfterOpen(Date.parse(now), LATER_TODAY_HOURS * HOUR);
  return time.zone.dayAt(moment) === today ? moment : null;
};

/**
 * The usual choices at the moment `now`, by the opening hours of the service: in their order, each moment once. The
 * last is the morning of the working day before the next promise is due.
 */
export const snoozeChoicesOf = ({ due, ...of }: SnoozeOf, now: Instant): readonly SnoozeChoice[] => {
  const time = workingTimeFor(of);
  if (time === null) return [];
  const today = time.zone.dayAt(Date.parse(now));
  const later = laterToday(time, now);
  const monday = today + DAYS_OF_WEEK - weekdayIndexOf(today);
  const beforeDue = due === null ? null : time.workingDayAfter(dayNumberOf(due.on) - 1, 0);
  const offered: readonly (readonly [SnoozeChoice["name"], Instant | null])[] = [
    ["later-today", later === null ? null : new Date(later).toISOString()],
    ["next-working-day", openingFrom(time, today + 1)],
    ["next-week", openingFrom(time, monday)],
    ["before-due", beforeDue === null || beforeDue <= today ? null : openingFrom(time, beforeDue)],
  ];
  const seen = new Set<Instant>();
  return offered.flatMap(([name, until]) => {
    if (until === null || seen.has(until)) return [];
    seen.add(until);
    return [{ name, until, isPastDue: due !== null && isPastDue(until, due) }];
  });
};

export const snoozeChoices = (
  { case: matter, clocks, rules }: Pick<Known, "case" | "clocks" | "rules">,
  now: Instant,
): readonly SnoozeChoice[] =>
  snoozeChoicesOf({ service: matter.receivedByService, rules, due: nextDueOf(clocks) }, now);

/**
 * The moment on a day as somebody typed it: when the service opens on it, or next after it. Failures:
 * `date-not-understood`, `date-too-early`, `date-too-late`.
 */
export const snoozeUntilTyped = (typed: string, shown: Known, now: Instant): Result<Instant> => {
  const today: CivilDate = civilDateAt(now, shown.timeZone);
  const date = typedDay(typed, today, "next");
  const time = workingTimeFor({ service: shown.case.receivedByService, rules: shown.rules });
  if (date === null || time === null) {
    return failed({ code: "date-not-understood", message: SNOOZE_WORDS.notUnderstood });
  }
  if (date <= today) return failed({ code: "date-too-early", message: SNOOZE_WORDS.tooEarly });
  if (date > addDays(today, LONGEST_DAYS - DAYS_OF_WEEK)) {
    return failed({ code: "date-too-late", message: SNOOZE_WORDS.tooLate });
  }
  return succeeded(openingFrom(time, dayNumberOf(date)));
};

/** Of a date that was typed: whether the service is closed on it, so that the case comes back later. */
export const comesBackLater = (typed: string, until: Instant, shown: Known, now: Instant): boolean => {
  const date = typedDay(typed, civilDateAt(now, shown.timeZone), "next");
  return date !== null && civilDateAt(until, shown.timeZone) !== date;
};
