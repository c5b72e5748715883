import { dateInWords } from "../../domain/clock/in-words.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import type { CountedDay } from "../../domain/clock/clock.ts";
import { CLOCK_WORDS } from "./words.ts";

/** What one day of the calendar strip is, in full: for those who hear it and for the tooltip. */
export const dayPlaceWords = (
  day: CountedDay,
  marks: { readonly due: CivilDate; readonly today: CivilDate },
): string => {
  const what = (): string => {
    switch (day.outcome) {
      case "received":
        return CLOCK_WORDS.dayReceived.toLowerCase();
      case "counted":
        return CLOCK_WORDS.dayNumber(day.number ?? 0);
      default:
        return day.name ?? CLOCK_WORDS.notCounted[day.outcome];
    }
  };
  return [
    dateInWords(day.date, marks.today),
    what(),
    ...(day.date === marks.due ? ["due"] : []),
    ...(day.date === marks.today ? [CLOCK_WORDS.today] : []),
  ].join(", ");
};

/** The second line in a place of the strip: the number of a counted day, or a short sign. */
export const dayPlaceSign = (day: CountedDay): string => {
  if (day.outcome === "received") return "in";
  return day.number === null ? "–" : String(day.number);
};
