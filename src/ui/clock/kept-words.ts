import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import type { Clock, Due } from "../../domain/clock/clock.ts";
import { isPastDue } from "../../domain/clock/past-due.ts";
import { allowanceInWords, isTimed } from "../../domain/standards/allowance.ts";
import { CLOCK_WORDS } from "./words.ts";

/** The number that the counting itself gave to the last day on or before the date; 0 before day one. */
const dayReached = ({ days }: Due, on: CivilDate): number =>
  days.reduce((reached, { date, number }) => (date <= on && number !== null ? number : reached), 0);

const keptOnDay = (due: Due, answeredOn: CivilDate): string => {
  const reached = dayReached(due, answeredOn);
  return reached === 0 ? CLOCK_WORDS.keptEarly : CLOCK_WORDS.kept(reached, dayReached(due, due.on));
};

/** How a promise was kept, in a few words: "Kept: day 5 of 8", "Kept: within 24 hours". */
export const keptInWords = (clock: Clock, answeredAt: Instant): string => {
  const { answeredBy, receivedOn, standard, due, originalDue } = clock;
  const answeredOn = civilDateAt(answeredAt, due.calendar.timeZone);
  if (answeredBy === "machine") return CLOCK_WORDS.keptAutomatically;
  if (answeredBy === "holding-reply") return CLOCK_WORDS.keptByHoldingReply;
  if (answeredBy === "reply" && standard.promised === "acknowledgement") return CLOCK_WORDS.keptByReply;
  if (originalDue !== null && isPastDue(answeredAt, originalDue)) return CLOCK_WORDS.keptByExtension;
  if (isTimed(standard.allowance)) return CLOCK_WORDS.keptWithin(allowanceInWords(standard.allowance));
  if (answeredOn === receivedOn) return CLOCK_WORDS.keptSameDay;
  return "workingDays" in standard.allowance
    ? keptOnDay(originalDue ?? due, answeredOn)
    : CLOCK_WORDS.keptWithin(allowanceInWords(standard.allowance));
};
