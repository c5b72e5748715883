import { civilDateAt } from "../calendar/time-zone.ts";
import { workingDaysBetween } from "../calendar/working-day.ts";
import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import type { Case } from "../case/case.ts";
import { receivedOn } from "../case/receipt.ts";
import { applicableStandards } from "../standards/applicable.ts";
import type { Rules } from "../standards/rules.ts";
import type { Standard } from "../standards/standard.ts";
import { answerTo } from "./answer.ts";
import type { Clock } from "./clock.ts";
import { dueAfter } from "./due.ts";

/** What every clock has, whatever its state. */
type Base = Pick<Clock, "standard" | "due" | "receivedOn">;

const UNANSWERED = { answeredAt: null, answeredBy: null, answeredOnDay: null } as const;
const NO_COUNTDOWN = { workingDaysLeft: null, workingDaysLate: null } as const;

const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);

/**
 * Due soon is the due day and the working day before it. A promise of one working day would then be due soon
 * from its first minute, and the words would warn of nothing: it is due soon only on the due day itself.
 */
const isDueSoon = (standard: Standard, workingDaysLeft: number): boolean =>
  workingDaysLeft <= (standard.allowance.workingDays > 1 ? 1 : 0);

const openClock = (base: Base, rules: Rules, today: CivilDate): Clock => {
  const { standard, due } = base;
  if (today > due.on) {
    const late = workingDaysBetween(due.on, today, rules.calendar, rules.bankHolidays);
    return { ...base, ...UNANSWERED, state: "overdue", workingDaysLeft: null, workingDaysLate: late };
  }
  // A receipt that lies ahead (a letter stamped for tomorrow) never has more days left than were promised.
  const from = later(today, base.receivedOn);
  const left = workingDaysBetween(from, due.on, rules.calendar, rules.bankHolidays);
  const state = isDueSoon(standard, left) ? "due-soon" : "running";
  return { ...base, ...UNANSWERED, state, workingDaysLeft: left, workingDaysLate: null };
};

const answeredClock = (
  base: Base,
  rules: Rules,
  answer: { readonly at: Instant; readonly by: "person" | "machine" | "reply" },
): Clock => {
  const { calendar, bankHolidays } = rules;
  const answeredOn = civilDateAt(answer.at, calendar.timeZone);
  const missed = answeredOn > base.due.on;
  return {
    ...base,
    state: missed ? "missed" : "met",
    answeredAt: answer.at,
    answeredBy: answer.by,
    answeredOnDay: workingDaysBetween(base.receivedOn, answeredOn, calendar, bankHolidays),
    workingDaysLeft: null,
    workingDaysLate: missed ? workingDaysBetween(base.due.on, answeredOn, calendar, bankHolidays) : null,
  };
};

/**
 * The clocks of a case at a moment: the acknowledgement first, then the reply, as far as a published standard
 * covers the case. Everything is judged by dates on the wall of the calendar's time zone: an answer on the
 * due day is in time until midnight there.
 */
export const clocksOf = (matter: Case, rules: Rules, now: Instant): readonly Clock[] => {
  const { calendar, bankHolidays } = rules;
  const today = civilDateAt(now, calendar.timeZone);
  const received = receivedOn(matter, calendar.timeZone);
  return applicableStandards(matter, received, rules.standards).map((standard) => {
    const { workingDays } = standard.allowance;
    const base: Base = {
      standard,
      receivedOn: received,
      due: dueAfter({ receivedOn: received, workingDays, calendar, bankHolidays }),
    };
    if (matter.notFromPublic) return { ...base, ...UNANSWERED, ...NO_COUNTDOWN, state: "not-needed" };
    const answer = answerTo(standard.promised, matter, rules);
    return answer ? answeredClock(base, rules, answer) : openClock(base, rules, today);
  });
};
