import { addDays, type Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { dateInWords } from "../../domain/clock/in-words.ts";
import { CLOCK_WORDS } from "./words.ts";

/** A clock in three short lines: what it is, the date that matters, and how that stands. */
export interface CardWords {
  readonly label: string;
  readonly date: string;
  readonly standing: string;
}

const keptStanding = (clock: Clock): string => {
  const { answeredAt, answeredBy, answeredOnDay, receivedOn, standard, due } = clock;
  const sameDay = answeredAt !== null && civilDateAt(answeredAt, due.calendar.timeZone) === receivedOn;
  if (answeredBy === "machine") return CLOCK_WORDS.keptAutomatically;
  if (answeredBy === "reply" && standard.promised === "acknowledgement") return CLOCK_WORDS.keptByReply;
  if (sameDay) return CLOCK_WORDS.keptSameDay;
  if (answeredOnDay === null || answeredOnDay === 0) return CLOCK_WORDS.keptEarly;
  return CLOCK_WORDS.kept(answeredOnDay, standard.allowance.workingDays);
};

/** The date is the due date while the clock is open, and the date of the answer once there is one. */
export const cardWords = (clock: Clock, now: Instant): CardWords => {
  const { timeZone } = clock.due.calendar;
  const { promised } = clock.standard;
  const today = civilDateAt(now, timeZone);
  const due = dateInWords(clock.due.on, today);
  const answered =
    clock.answeredAt === null ? due : dateInWords(civilDateAt(clock.answeredAt, timeZone), today);
  const late = clock.workingDaysLate ?? 0;
  switch (clock.state) {
    case "running":
    case "due-soon": {
      const label = CLOCK_WORDS.open[promised];
      if (clock.due.on === today) return { label, date: due, standing: CLOCK_WORDS.dueToday };
      if (clock.due.on === addDays(today, 1)) return { label, date: due, standing: CLOCK_WORDS.dueTomorrow };
      return { label, date: due, standing: CLOCK_WORDS.left(clock.workingDaysLeft ?? 0) };
    }
    case "overdue": {
      const since = CLOCK_WORDS.overdueSince(dateInWords(addDays(clock.due.on, 1), today));
      const standing = late === 0 ? since : CLOCK_WORDS.late(late);
      return { label: CLOCK_WORDS.open[promised], date: due, standing };
    }
    case "met":
      return { label: CLOCK_WORDS.answered[promised], date: answered, standing: keptStanding(clock) };
    case "missed": {
      const standing = late === 0 ? CLOCK_WORDS.missedBeforeNextDay : CLOCK_WORDS.missed(late);
      return { label: CLOCK_WORDS.answered[promised], date: answered, standing };
    }
    case "not-needed":
      return {
        label: CLOCK_WORDS.plain[promised],
        date: CLOCK_WORDS.notNeeded,
        standing: CLOCK_WORDS.notFromPublic,
      };
  }
};
