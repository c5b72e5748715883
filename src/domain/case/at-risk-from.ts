import { addDays, dayNumberOf, type CivilDate, type Instant } from "../calendar/civil-date.ts";
import { instantOf, millisecondsOf } from "../calendar/instant.ts";
import { civilDateAt, instantAt } from "../calendar/time-zone.ts";
import { clocksOf } from "../clock/clocks.ts";
import { isTimed } from "../standards/allowance.ts";
import type { Rules } from "../standards/rules.ts";
import type { Case } from "./case.ts";
import { risksOf } from "./risk.ts";

/** The first whole number in `[low, high]` for which it holds, when it holds for `high` and, once true, stays so. */
const firstThat = (low: number, high: number, holds: (at: number) => boolean): number => {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
};

const MINUTE = 60_000;
const MINUTES_OF_A_LONG_DAY = 25 * 60;

/**
 * From when on a case wants attention if nothing else happens in it, so that nobody has to look at every case to find
 * those: null while that is not to be foreseen. It relies on every reason, once it holds, holding until something
 * happens. Promises in days turn at midnight of the case's time zone; those counted in time to the minute.
 */
export const atRiskFrom = (matter: Case, rules: Rules): Instant | null => {
  const risksAt = (now: Instant): boolean => risksOf(matter, clocksOf(matter, rules, now)).length > 0;
  const since = matter.history.at(-1)?.at ?? matter.receivedAt;
  // No clock of a closed case runs any more: what the customer wrote since may still want a look.
  if (!matter.open) return risksOf(matter, []).length > 0 ? since : null;
  if (risksAt(since)) return since;

  const { timeZone } = rules.calendar;
  const clocks = clocksOf(matter, rules, since);
  const first = civilDateAt(since, timeZone);
  const last = clocks.reduce<CivilDate>((latest, { due }) => (due.on > latest ? due.on : latest), first);
  const days = dayNumberOf(last) - dayNumberOf(first) + 1;
  const midnight = (day: number): Instant => instantAt(addDays(first, day), "00:00", timeZone);
  if (!risksAt(midnight(days))) return null;
  const day = firstThat(1, days, (at) => risksAt(midnight(at)));
  if (!clocks.some(({ standard }) => isTimed(standard.allowance))) return midnight(day);
  const start = Math.max(millisecondsOf(since), millisecondsOf(midnight(day - 1)));
  const minute = firstThat(0, MINUTES_OF_A_LONG_DAY, (at) => risksAt(instantOf(start + at * MINUTE)));
  return instantOf(Math.min(start + minute * MINUTE, millisecondsOf(midnight(day))));
};
