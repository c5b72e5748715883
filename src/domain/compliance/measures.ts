import { dayNumberOf, type DayNumber, type Instant } from "../calendar/civil-date.ts";
import { millisecondsOf } from "../calendar/instant.ts";
import { workingTimeOf, type WorkingTime } from "../calendar/working-time.ts";
import type { Case, Wait } from "../case/case.ts";
import { effectiveEvents } from "../case/effective-events.ts";
import type { CaseEvent } from "../case/event.ts";
import { receivedOn } from "../case/receipt.ts";
import type { Clock } from "../clock/clock.ts";
import { calendarOf, type Rules } from "../standards/rules.ts";
import { arrivalOf } from "./arrival.ts";
import { driversOf, type Driver } from "./driver.ts";
import { serviceDaysOf } from "./service-days.ts";

/** How a case went: what the figures of practice are counted from. */
export interface Measures {
  /** 1 Monday to 7 Sunday, on the wall of the authority. */
  readonly arrivedWeekday: number;
  /** 0 to 23; null where only the date is known. */
  readonly arrivedHour: number | null;
  /** How often it was handed on to another service. */
  readonly handOffs: number;
  /** How often the reply was put off, as far as that holds. */
  readonly extensions: number;
  /** How often the council waited for the customer. */
  readonly pauses: number;
  /** Working days of those waits. */
  readonly pausedDays: number;
  /** Working days for which each service had it. */
  readonly serviceDays: Readonly<Record<string, number>>;
  readonly drivers: readonly Driver[];
}

/** When the case came to its end; while it is open, when something last happened: nothing here runs on by itself. */
const endOf = ({ repliedAt, noReplyNeeded }: Case, events: readonly CaseEvent[]): Instant =>
  repliedAt ??
  noReplyNeeded?.at ??
  events.reduce((last, { at }) => (at > last ? at : last), events[0]?.at ?? "");

/** Working days after the one on which it began to stand still, up to the one on which it went on. */
const daysOf = ({ since, until }: Wait, ended: Instant, { zone, countAfter }: WorkingTime): number => {
  const dayOf = (at: Instant): DayNumber => zone.dayAt(millisecondsOf(at));
  return countAfter(dayOf(since), dayOf(until === null || until > ended ? ended : until));
};

/**
 * How a case went, by its own rules. Days are working days of the service that it came to, whoever has it now. What
 * lasts is counted up to the moment at which something last happened, so that it stays true as time goes by, but for
 * the due date of what stands still.
 */
export const measuresOf = (matter: Case, clocks: readonly Clock[], rules: Rules): Measures => {
  const own = calendarOf(rules, matter.receivedByService);
  const working = workingTimeOf(own, rules.bankHolidays);
  const events = effectiveEvents(matter.history);
  const received = dayNumberOf(receivedOn(matter, own.timeZone));
  const ended = endOf(matter, events);
  const arrival = arrivalOf(matter, events, working);
  const reply = clocks.find(({ standard }) => standard.promised === "reply");
  const extensions = reply?.extensions.filter(({ refused }) => refused === null).length ?? 0;
  return {
    arrivedWeekday: arrival.weekday,
    arrivedHour: arrival.hour,
    handOffs: matter.handOffs,
    extensions,
    pauses: matter.waits.length,
    pausedDays: matter.waits.reduce((days, wait) => days + daysOf(wait, ended, working), 0),
    serviceDays: serviceDaysOf(events, received, ended, working),
    drivers: driversOf({
      matter,
      clocks,
      events,
      working,
      arrivedOutOfHours: arrival.outOfHours,
      extensions,
    }),
  };
};
