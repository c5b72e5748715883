import type { MailboxView } from "../../contracts/mailbox.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt, timeOfDayAt } from "../../domain/calendar/time-zone.ts";
import { dateInWords, momentInWords } from "../../domain/clock/in-words.ts";
import { count } from "../../ui/format/numbers.ts";

type Reading = Pick<
  MailboxView["reading"],
  "since" | "messagesRead" | "expected" | "caughtUpAt" | "readAt" | "problem"
>;

/** `behind`: nothing is wrong that we know of, and yet it was not read for a while. */
export type ReadingState = "not-begun" | "first-reading" | "up-to-date" | "behind" | "trouble";

/** A mailbox is looked at every few seconds; after so long without, somebody should know. */
const BEHIND_AFTER_MS = 10 * 60_000;
const DAY_MS = 86_400_000;
/** Beyond this a number of days says less than the date. */
const MOST_DAYS = 120;

export const readingState = (
  { since, caughtUpAt, readAt, problem }: Omit<Reading, "messagesRead" | "expected">,
  now: Instant,
): ReadingState => {
  if (problem !== null) return "trouble";
  if (since === null) return "not-begun";
  if (caughtUpAt === null) return "first-reading";
  return readAt === null || Date.parse(now) - Date.parse(readAt) > BEHIND_AFTER_MS ? "behind" : "up-to-date";
};

/** From 0 to 1, and never full before the end is reached; null where nobody knows how much there is. */
export const readShare = ({ messagesRead, expected }: Reading): number | null =>
  expected === null || expected === 0 ? null : Math.min(0.99, messagesRead / expected);

const beginning = (since: Instant, now: Instant, timeZone: string): string => {
  const days = Math.round((Date.parse(now) - Date.parse(since)) / DAY_MS);
  const today = civilDateAt(now, timeZone);
  return days > 1 && days <= MOST_DAYS
    ? `the last ${days} days`
    : `mail since ${dateInWords(civilDateAt(since, timeZone), today)}`;
};

const when = (moment: Instant, now: Instant, timeZone: string): string =>
  civilDateAt(moment, timeZone) === civilDateAt(now, timeZone)
    ? timeOfDayAt(moment, timeZone)
    : momentInWords(moment, timeZone, civilDateAt(now, timeZone));

/** "Reading the last 90 days: 3,400 of about 12,000 messages", "Read up to date, 09:12". */
export const readingInWords = (reading: Reading, now: Instant, timeZone: string): string => {
  const { since, messagesRead, expected, readAt, caughtUpAt } = reading;
  switch (readingState(reading, now)) {
    case "not-begun":
      return "Not read yet: its turn comes within a minute";
    case "first-reading": {
      // Mail goes on arriving while it is read: more may be read than was counted.
      const known = expected !== null && expected >= messagesRead;
      const soFar = known
        ? `${count(messagesRead)} of about ${count(expected)} messages`
        : `${count(messagesRead)} messages so far`;
      return `Reading ${beginning(since ?? now, now, timeZone)}: ${soFar}`;
    }
    case "up-to-date":
      return `Read up to date, ${when(readAt ?? now, now, timeZone)}`;
    case "behind":
      return readAt === null
        ? "Some of its folders have not been read yet"
        : `Last read ${when(readAt, now, timeZone)}`;
    case "trouble":
      if (readAt !== null) return `It cannot be read at the moment. Last read ${when(readAt, now, timeZone)}`;
      return caughtUpAt === null && since === null
        ? "It could not be read yet"
        : "It cannot be read at the moment";
  }
};
