import { checkCalendar, type CalendarFailure } from "../../domain/calendar/calendar-check.ts";
import { daysTyped, type TypedDays } from "./typed-days.ts";
import { calendarsWords } from "./words.ts";

const { errors: said } = calendarsWords;

/** In our words where those of the check speak to whoever writes a document. */
const messageOf = ({ code, field, message }: CalendarFailure): string => {
  switch (code) {
    case "not-a-date":
      return said.date;
    case "not-a-time":
      return said.time;
    case "closure-twice":
    case "opening-twice":
      return field.startsWith("closures") ? said.closureTwice : said.openingTwice;
    case "no-working-day":
      return said.noWorkingDay;
    default:
      return message;
  }
};

/** What cannot be saved as it is typed, by the field: the same rules as when it is saved, in the same words for all. */
export const errorsOf = (typed: TypedDays): ReadonlyMap<string, string> => {
  const errors = new Map<string, string>();
  if (!typed.own) return errors;
  const days = daysTyped(typed);
  // The zone is not typed here: any that is known leaves the check of the rest.
  const calendar = { id: "typed", name: "typed", version: 1, timeZone: "Europe/London", ...days };
  for (const failure of checkCalendar(calendar)) {
    // Nothing can be said about the second of two empty dates that was not said of the first.
    if (!errors.has(failure.field)) errors.set(failure.field, messageOf(failure));
  }
  days.closures.forEach(({ name }, index) => {
    if (name === "") errors.set(`closures.${index}.name`, said.closureName);
  });
  return errors;
};
