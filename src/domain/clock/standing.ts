import { dayNumberOf } from "../calendar/civil-date.ts";
import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import { millisecondsOf } from "../calendar/instant.ts";
import { civilDateAt } from "../calendar/time-zone.ts";
import type { WorkingTime } from "../calendar/working-time.ts";
import { allowanceMinutes, amountOf, isTimed } from "../standards/allowance.ts";
import type { Standard } from "../standards/standard.ts";
import type { Clock } from "./clock.ts";

type Counted = Pick<Clock, "standard" | "due" | "start">;

const MINUTE = 60_000;

const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);

/** In the unit that the promise is counted in: working minutes, or minutes by the clock. */
const minutesBetween = (
  from: Instant,
  to: Instant,
  { allowance }: Standard,
  working: WorkingTime,
): number => {
  const [start, end] = [millisecondsOf(from), millisecondsOf(to)];
  const span = "workingMinutes" in allowance ? working.openMillisecondsBetween(start, end) : end - start;
  return Math.max(0, Math.floor(span / MINUTE));
};

/**
 * Due soon is the due day and the working day before it. A promise of one working day would then be due soon
 * from its first minute, and the words would warn of nothing: it is due soon only on the due day itself. What is
 * counted in time is due soon in its last quarter.
 */
const isDueSoon = ({ allowance }: Standard, workingDaysLeft: number, minutesLeft: number | null): boolean =>
  minutesLeft === null
    ? workingDaysLeft <= ("workingDays" in allowance && amountOf(allowance) <= 1 ? 0 : 1)
    : minutesLeft * 4 <= allowanceMinutes(allowance);

/** What is left of an open promise. */
export const countdown = (
  { standard, due, start }: Counted,
  receivedOn: CivilDate,
  now: Instant,
  working: WorkingTime,
): Pick<Clock, "workingDaysUsed" | "workingDaysLeft" | "minutesLeft"> & { readonly dueSoon: boolean } => {
  // A receipt that lies ahead (a letter stamped for tomorrow) never has more days left than were promised.
  const from = dayNumberOf(later(civilDateAt(now, due.calendar.timeZone), receivedOn));
  const workingDaysLeft = working.countAfter(from, dayNumberOf(due.on));
  const workingDaysUsed = working.countAfter(dayNumberOf(start.on), from);
  const minutesLeft = isTimed(standard.allowance) ? minutesBetween(now, due.at, standard, working) : null;
  return {
    workingDaysUsed,
    workingDaysLeft,
    minutesLeft,
    dueSoon: isDueSoon(standard, workingDaysLeft, minutesLeft),
  };
};

/** How late it is at a moment after the due time. */
export const lateness = (
  { standard, due }: Counted,
  at: Instant,
  working: WorkingTime,
): { readonly workingDaysLate: number; readonly minutesLate: number | null } => ({
  workingDaysLate: working.countAfter(
    dayNumberOf(due.on),
    dayNumberOf(civilDateAt(at, due.calendar.timeZone)),
  ),
  minutesLate: isTimed(standard.allowance) ? minutesBetween(due.at, at, standard, working) : null,
});
