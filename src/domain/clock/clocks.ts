import { dayNumberOf } from "../calendar/civil-date.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import { civilDateAt } from "../calendar/time-zone.ts";
import { workingTimeOf } from "../calendar/working-time.ts";
import type { WorkingTime } from "../calendar/working-time.ts";
import type { Case } from "../case/case.ts";
import { receivedOn } from "../case/receipt.ts";
import { applicableStandards } from "../standards/applicable.ts";
import { calendarOf } from "../standards/rules.ts";
import type { Rules } from "../standards/rules.ts";
import type { Complexity, Standard } from "../standards/standard.ts";
import { calendarFor } from "../standards/statutory-days.ts";
import { answerTo } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { clockStart } from "./clock-start.ts";
import type { Clock, ClockStart } from "./clock.ts";
import { dueOf } from "./due.ts";
import { withExtensions } from "./extensions.ts";
import { isPastDue } from "./past-due.ts";
import { judgedComplexity } from "./judged-complexity.ts";
import { countdown, lateness } from "./standing.ts";
import { throughWaits } from "./waits.ts";

/** One case at one moment, with the rules that judge it. */
interface Situation {
  readonly matter: Case;
  readonly rules: Rules;
  readonly own: Calendar;
  readonly receivedOn: CivilDate;
  readonly now: Instant;
}

/** How a clock stands at the moment: what of it depends on the time, or on the answer. */
type Standing = Pick<
  Clock,
  | "state"
  | "pausedFor"
  | "answeredAt"
  | "answeredBy"
  | "noReplyNeededSince"
  | "answeredOnDay"
  | "workingDaysUsed"
  | "workingDaysLeft"
  | "workingDaysLate"
  | "minutesLeft"
  | "minutesLate"
>;

/** @param at the moment that decides: that of the answer, that at which none was needed any more, or now */
const standingOf = (
  { matter, receivedOn: received, now }: Situation,
  clock: Pick<Clock, "standard" | "due" | "start" | "pausedFor">,
  answer: Answer | null,
  at: Instant,
  working: WorkingTime,
): Standing => {
  const { due, start } = clock;
  const stands = matter.notFromPublic === null && matter.mergedInto === null;
  const notNeeded = stands && answer === null && matter.noReplyNeeded !== null;
  // A clock that starts at an event which has not happened does not run.
  const awaits = start.event === "milestone" && start.standing === "awaited";
  const paused = answer === null && (clock.pausedFor !== null || awaits);
  const late = stands && !paused && isPastDue(at, due) ? lateness(clock, at, working) : null;
  const runs = stands && !paused && !notNeeded && answer === null && late === null;
  const left = runs ? countdown(clock, received, now, working) : null;
  const open = paused ? "paused" : late !== null ? "overdue" : left?.dueSoon ? "due-soon" : "running";
  // "A broken promise is not mended by a click": what was late when it was said that no reply is needed stays missed.
  const settled = late === null ? (notNeeded ? "not-needed" : "met") : "missed";
  const answeredOn = stands && answer !== null ? civilDateAt(at, due.calendar.timeZone) : null;
  return {
    state: !stands ? "not-needed" : answer !== null || notNeeded ? settled : open,
    pausedFor: stands && !notNeeded ? clock.pausedFor : null,
    answeredAt: answeredOn === null ? null : at,
    answeredBy: answeredOn === null ? null : (answer?.by ?? null),
    noReplyNeededSince: notNeeded ? at : null,
    answeredOnDay:
      answeredOn === null ? null : working.countAfter(dayNumberOf(clock.start.on), dayNumberOf(answeredOn)),
    workingDaysUsed: left?.workingDaysUsed ?? null,
    workingDaysLeft: left?.workingDaysLeft ?? null,
    workingDaysLate: late?.workingDaysLate ?? null,
    minutesLeft: left?.minutesLeft ?? null,
    minutesLate: late?.minutesLate ?? null,
  };
};

/** Nothing is awaited any more. */
const SETTLED: readonly Clock["state"][] = ["met", "missed", "not-needed"];

const clockOf = (
  standard: Standard,
  situation: Situation,
  acknowledgement: Clock | null,
  calledComplexTooLate: CivilDate | null,
): Clock => {
  const { matter, rules, own, now } = situation;
  const { bankHolidays } = rules;
  const calendar = calendarFor(standard, own);
  const isReply = standard.promised === "reply";
  const answer = answerTo(standard.promised, matter, rules);
  const decidedAt = answer?.at ?? matter.noReplyNeeded?.at ?? now;
  const { begun, question, extensions, pausedFor } = throughWaits(
    standard,
    matter,
    clockStart(standard, matter, acknowledgement, calendar.timeZone),
    { allowance: standard.allowance, counting: standard.counting, calendar, bankHolidays },
    answer !== null,
    decidedAt,
  );
  const { event, at, on, standing, byTheLetter } = begun;
  const extended = withExtensions(standard, extensions, question);
  const { due } = extended;
  const start: ClockStart = { event, at, on, standing };
  const stand = standingOf(
    situation,
    { standard, due, start, pausedFor },
    answer,
    decidedAt,
    workingTimeOf(calendar, bankHolidays),
  );
  return {
    standard,
    state: stand.state,
    due,
    originalDue: extended.originalDue,
    extensions: extended.extensions,
    start,
    dueFromLateStart: byTheLetter === null ? null : dueOf({ ...question, received: byTheLetter }).on,
    calledComplexTooLate: isReply ? calledComplexTooLate : null,
    promisedBy: isReply && !SETTLED.includes(stand.state) ? matter.promisedBy : null,
    pausedFor: stand.pausedFor,
    receivedOn: situation.receivedOn,
    answeredAt: stand.answeredAt,
    answeredBy: stand.answeredBy,
    noReplyNeededSince: stand.noReplyNeededSince,
    answeredOnDay: stand.answeredOnDay,
    workingDaysUsed: stand.workingDaysUsed,
    workingDaysLeft: stand.workingDaysLeft,
    workingDaysLate: stand.workingDaysLate,
    minutesLeft: stand.minutesLeft,
    minutesLate: stand.minutesLate,
  };
};

const clocksAt = (
  complexity: Complexity,
  situation: Situation,
  calledComplexTooLate: CivilDate | null,
): readonly Clock[] => {
  const { matter, rules } = situation;
  const { authority, receivedByService: service, channel, kind } = matter;
  const scope = { authority, service, channel, kind, complexity };
  let acknowledgement: Clock | null = null;
  return applicableStandards(scope, situation.receivedOn, rules.standards).map((standard) => {
    const clock = clockOf(standard, situation, acknowledgement, calledComplexTooLate);
    if (standard.promised === "acknowledgement") acknowledgement = clock;
    return clock;
  });
};

/**
 * The clocks of a case at a moment: the acknowledgement first, then the reply, as far as a published standard
 * covers the case. Days are days on the wall of the calendar's time zone: an answer on the due day is in time
 * until midnight there, unless the standard ends with the close of the service.
 */
export const clocksOf = (matter: Case, rules: Rules, now: Instant): readonly Clock[] => {
  const own = calendarOf(rules, matter.receivedByService);
  const situation = { matter, rules, own, receivedOn: receivedOn(matter, own.timeZone), now };
  const { complexity, calledComplexTooLate } = judgedComplexity(
    matter,
    own.timeZone,
    (at) =>
      clocksAt(at, situation, null).find(({ standard }) => standard.promised === "reply")?.due.on ?? null,
  );
  return clocksAt(complexity, situation, calledComplexTooLate);
};
