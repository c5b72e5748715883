import { addDays, type CivilDate, type Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { dateInWords, momentInWords } from "../../domain/clock/date-in-words.ts";
import { isTimed } from "../../domain/standards/allowance.ts";
import { dueInWords, dueTimeInWords, latenessInWords, timeLeftInWords } from "./due-words.ts";
import { keptInWords } from "./kept-words.ts";
import { CLOCK_WORDS } from "./words.ts";

/** A clock in three short lines: what it is, the date that matters, and how that stands. */
export interface CardWords {
  readonly label: string;
  readonly date: string;
  readonly standing: string;
}

const openLabel = ({ standard: { promised }, originalDue }: Clock): string =>
  (originalDue === null ? CLOCK_WORDS.open : CLOCK_WORDS.extended)[promised];

const running = (clock: Clock, today: CivilDate): CardWords => {
  const { due } = clock;
  const shown = { label: openLabel(clock), date: dueInWords(due, today) };
  // A countdown in hours says more than "tomorrow".
  if (clock.minutesLeft !== null) return { ...shown, standing: timeLeftInWords(clock, today) };
  const time = dueTimeInWords(due);
  if (due.on === today) return { ...shown, standing: CLOCK_WORDS.dueToday(time) };
  if (due.on === addDays(today, 1)) return { ...shown, standing: CLOCK_WORDS.dueTomorrow(time) };
  return { ...shown, standing: timeLeftInWords(clock, today) };
};

const overdue = (clock: Clock, today: CivilDate): CardWords => {
  const late = latenessInWords(clock);
  const since = CLOCK_WORDS.overdueSince(dateInWords(addDays(clock.due.on, 1), today));
  return {
    label: openLabel(clock),
    date: dueInWords(clock.due, today),
    // Past the close of the due day itself, no day has gone by since.
    standing: late === null ? (clock.due.on === today ? CLOCK_WORDS.overdue : since) : CLOCK_WORDS.late(late),
  };
};

const paused = ({ standard, pausedFor, due }: Clock, today: CivilDate): CardWords => {
  const label = CLOCK_WORDS.plain[standard.promised];
  // It waits for nobody: what starts it has not happened yet.
  if (pausedFor === null) {
    const { startsAt } = standard;
    const standing = typeof startsAt === "object" ? CLOCK_WORDS.startsWith(startsAt.milestone) : "";
    return { label, date: CLOCK_WORDS.notStarted, standing };
  }
  const since = dateInWords(civilDateAt(pausedFor.since, due.calendar.timeZone), today);
  const standing = CLOCK_WORDS.waitingSince(CLOCK_WORDS.waitingFor[pausedFor.waitingFor], since);
  return { label, date: CLOCK_WORDS.paused, standing };
};

/** Late when it was said that no reply is needed: there is no answer, and no longer anything to wait for. */
const neverAnswered = (clock: Clock, today: CivilDate): CardWords => ({
  label: openLabel(clock),
  date: dueInWords(clock.due, today),
  standing: CLOCK_WORDS.missedWhenClosed,
});

/** Why a clock is not needed, in a few words. */
const notNeeded = ({ noReplyNeededSince }: Clock, answeredUnder: string | null): string => {
  if (noReplyNeededSince !== null) return CLOCK_WORDS.noReplyNeeded;
  return answeredUnder === null ? CLOCK_WORDS.notFromPublic : CLOCK_WORDS.answeredUnder(answeredUnder);
};

const answered = (clock: Clock, answeredAt: Instant, today: CivilDate): CardWords => {
  const { standard, due, state } = clock;
  const late = latenessInWords(clock);
  const missed = late === null ? CLOCK_WORDS.missedBeforeNextDay : CLOCK_WORDS.missed(late);
  return {
    label: CLOCK_WORDS.answered[standard.promised],
    date: isTimed(standard.allowance)
      ? momentInWords(answeredAt, due.calendar.timeZone, today)
      : dateInWords(civilDateAt(answeredAt, due.calendar.timeZone), today),
    standing: state === "met" ? keptInWords(clock, answeredAt) : missed,
  };
};

/**
 * The date is the due date while the clock is open, and the date of the answer once there is one.
 * @param answeredUnder the case that this one is answered with; null when it stands alone
 */
export const cardWords = (clock: Clock, now: Instant, answeredUnder: string | null = null): CardWords => {
  const today = civilDateAt(now, clock.due.calendar.timeZone);
  switch (clock.state) {
    case "running":
    case "due-soon":
      return running(clock, today);
    case "overdue":
      return overdue(clock, today);
    case "paused":
      return paused(clock, today);
    case "met":
    case "missed":
      return clock.answeredAt === null
        ? neverAnswered(clock, today)
        : answered(clock, clock.answeredAt, today);
    case "not-needed":
      return {
        label: CLOCK_WORDS.plain[clock.standard.promised],
        date: CLOCK_WORDS.notNeeded,
        standing: notNeeded(clock, answeredUnder),
      };
  }
};

/** The same for a screen reader: without what changes every minute, so that it does not speak every minute. */
export const spokenWords = (clock: Clock, now: Instant, answeredUnder: string | null = null): string => {
  const { label, date, standing } = cardWords(clock, now, answeredUnder);
  const ticking = clock.minutesLeft !== null || (clock.state === "overdue" && clock.minutesLate !== null);
  if (!ticking) return `${label} ${date}: ${standing}`;
  return `${label} ${date}: ${CLOCK_WORDS.ticking[clock.state === "overdue" ? "overdue" : "running"]}`;
};
