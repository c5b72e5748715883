import { addDays, type CivilDate, type Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt, timeOfDayAt } from "../../domain/calendar/time-zone.ts";
import { momentInWords } from "../../domain/clock/in-words.ts";
import type { SnoozeChoice } from "./snooze-choices.ts";
import { SNOOZE_WORDS } from "./words.ts";

/** "Tomorrow morning" where it is that: in many weeks the next working day is a Monday. */
export const choiceName = ({ name, until }: SnoozeChoice, timeZone: string, today: CivilDate): string =>
  name === "next-working-day" && civilDateAt(until, timeZone) === addDays(today, 1)
    ? SNOOZE_WORDS.tomorrow
    : SNOOZE_WORDS.names[name];

/** "15:40" today, "Mon 12 January 09:00" on another day. */
export const untilInWords = (until: Instant, timeZone: string, today: CivilDate): string =>
  civilDateAt(until, timeZone) === today
    ? timeOfDayAt(until, timeZone)
    : momentInWords(until, timeZone, today);
