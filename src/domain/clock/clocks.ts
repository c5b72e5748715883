import { dayNumberOf } from "../calendar/civil-date.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import { civilDateAt } from "../calendar/time-zone.ts";
import { workingTimeOf } from "../calendar/working-time.ts";
import type { WorkingTime } from "../calendar/working-time.ts";
import type { Case } from "../case/case.ts";
import { receivedOn } from "../case/receipt.ts";
import { allowanceOf, amountOf, unitOf } from "../standards/allowance.ts";
import { applicableStandards } from "../standards/applicable.ts";
import { calendarOf } from "../standards/rules.ts";
import type { Rules } from "../standards/rules.ts";
import type { Complexity, Standard } from "../standards/standard.ts";
import { calendarFor } from "../standards/statutory-days.ts";
import { answerTo } from "./answer.ts";
import type { Answer } from "./answer.ts";
import { clockStart } from "./clock-start.ts";
import type { Clock } from "./clock.ts";
import { dueOf } from "./due.ts";
import { withExtensions } from "./extensions.ts";
import { isPastDue } from "./past-due.ts";
import { judgedComplexity } from "./judged-complexity.ts";
import { countdown, lateness } from "./standing.ts";
import { pausedFor, stillnesses } from "./standing-still.ts";

/** One case at one moment, with the rules that judge it. */
interface Situation {
  readonly matter: Case;
  readonly rules: Rules;
  readonly own: Calendar;
  readonly receivedOn: CivilDate;
  readonly now: Instant;
}

const NO_NUMBERS = {
  ...{ answeredAt: null, answeredBy: null, answeredOnDay: null },
  ...{ workingDaysUsed: null, workingDaysLeft: null, workingDaysLate: null },
  ...{ minutesLeft: null, minutesLate: null },
} as const;

type Base = Omit<Clock, "state" | keyof typeof NO_NUMBERS>;

const openClock = (base: Base, { receivedOn: received, now }: Situation, working: WorkingTime): Clock => {
  if (base.pausedFor !== null) return { ...base, ...NO_NUMBERS, state: "paused" };
  if (isPastDue(now, base.due)) {
    return { ...base, ...NO_NUMBERS, ...lateness(base, now, working), state: "overdue" };
  }
  const { dueSoon, ...left } = countdown(base, received, now, working);
  return { ...base, ...NO_NUMBERS, ...left, state: dueSoon ? "due-soon" : "running" };
};

const answeredClock = (base: Base, answer: Answer, working: WorkingTime): Clock => {
  const missed = isPastDue(answer.at, base.due);
  const on = civilDateAt(answer.at, base.due.calendar.timeZone);
  return {
    ...base,
    ...NO_NUMBERS,
    ...(missed ? lateness(base, answer.at, working) : {}),
    state: missed ? "missed" : "met",
    answeredAt: answer.at,
    answeredBy: answer.by,
    answeredOnDay: working.countAfter(dayNumberOf(base.start.on), dayNumberOf(on)),
    pausedFor: null,
  };
};

const clockOf = (
  standard: Standard,
  situation: Situation,
  acknowledgement: Clock | null,
  calledComplexTooLate: CivilDate | null,
): Clock => {
  const { matter, rules, own, now } = situation;
  const calendar = calendarFor(standard, own);
  const { bankHolidays } = rules;
  const working = workingTimeOf(calendar, bankHolidays);
  const begun = clockStart(standard, matter, acknowledgement, calendar.timeZone);
  const answer = answerTo(standard.promised, matter, rules);
  const pauses = stillnesses(standard, matter, answer?.at ?? now);
  const { allowance, counting } = standard;
  const dueFrom = (received: { at: Instant } | { on: CivilDate }, more: number) =>
    dueOf({
      received,
      allowance: more === 0 ? allowance : allowanceOf(unitOf(allowance), amountOf(allowance) + more),
      begins: begun.event === "receipt" ? "received" : "started",
      ...{ counting, calendar, bankHolidays, pauses },
    });
  const { event, at, on, standing, timeKnown, byTheLetter } = begun;
  const base: Base = {
    standard,
    ...withExtensions(standard, standard.promised === "reply" ? matter.extensions : [], (more) =>
      dueFrom(timeKnown ? { at } : { on }, more),
    ),
    start: { event, at, on, standing },
    dueFromLateStart: byTheLetter === null ? null : dueFrom(byTheLetter, 0).on,
    calledComplexTooLate: standard.promised === "reply" ? calledComplexTooLate : null,
    pausedFor: pausedFor(standard, matter, now),
    receivedOn: situation.receivedOn,
  };
  if (matter.notFromPublic || matter.mergedInto !== null) {
    return { ...base, ...NO_NUMBERS, state: "not-needed", pausedFor: null };
  }
  return answer ? answeredClock(base, answer, working) : openClock(base, situation, working);
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
