import { dateInWords } from "../../domain/clock/in-words.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import type { CountedDay } from "../../domain/clock/clock.ts";
import { CLOCK_WORDS } from "./words.ts";

interface Marks {
  readonly due: CivilDate;
  readonly today: CivilDate;
}

const outcomeInWords = ({ outcome, number, name }: CountedDay): string => {
  const what = CLOCK_WORDS.outcomes[outcome];
  if (outcome === "counted") {
    const counted = number === null ? what : CLOCK_WORDS.dayNumber(number);
    return name === null ? counted : `${counted} (${name})`;
  }
  if (outcome === "received" || outcome === "started") {
    return number === null ? what : `${what}, ${CLOCK_WORDS.dayNumber(number)}`;
  }
  if (outcome === "rolled" || outcome === "moved-from") return name === null ? what : `${name}, ${what}`;
  return name ?? what;
};

const marked = (date: CivilDate, what: string, { due, today }: Marks): string =>
  [
    dateInWords(date, today),
    what,
    ...(date === due ? [CLOCK_WORDS.due] : []),
    ...(date === today ? [CLOCK_WORDS.today] : []),
  ].join(", ");

/** What one day of the calendar strip is, in full: for those who hear it and for the tooltip. */
export const dayPlaceWords = (day: CountedDay, marks: Marks): string =>
  marked(day.date, outcomeInWords(day), marks);

/** The same for a day that the counting does not tell, because it counts months. */
export const betweenWords = (date: CivilDate, marks: Marks): string =>
  marked(date, CLOCK_WORDS.between, marks);

/** The second line in a place of the strip: the number of a counted day, or a short sign. */
export const dayPlaceSign = ({ outcome, number }: CountedDay): string => {
  if (number !== null) return String(number);
  switch (outcome) {
    case "received":
    case "moved-from":
      return "in";
    case "started":
      return "start";
    case "counted":
      return "due";
    case "rolled":
      return "→";
    case "paused":
      return "❙❙";
    default:
      return "–";
  }
};
