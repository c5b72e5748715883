import type { Calendar, OpeningHours } from "../../domain/calendar/calendar.ts";
import { listed } from "../../domain/standards/listed-words.ts";
import { WEEK } from "./days.ts";
import { calendarsWords } from "./words.ts";

/** "09:00 to 12:30 and 13:30 to 17:00", "closed". */
export const hoursInWords = (hours: readonly OpeningHours[]): string =>
  hours.length === 0
    ? calendarsWords.closedThen
    : listed(
        hours.map(([opens, closes]) => calendarsWords.pair(opens, closes)),
        "and",
      );

/** "Monday to Thursday: 09:00 to 17:00", one line for days in a row with the same hours; closed days are left out. */
export const weekInLines = (hours: Calendar["hours"]): readonly string[] => {
  const runs: { first: string; last: string; days: number; hours: string }[] = [];
  let before = "";
  for (const day of WEEK) {
    const words = (hours[day]?.length ?? 0) === 0 ? "" : hoursInWords(hours[day] ?? []);
    const name = calendarsWords.weekdays[day];
    const run = runs.at(-1);
    if (words !== "" && run !== undefined && words === before) {
      run.last = name;
      run.days += 1;
    } else if (words !== "") runs.push({ first: name, last: name, days: 1, hours: words });
    before = words;
  }
  return runs.map(({ first, last, days, hours: open }) =>
    calendarsWords.line(days === 1 ? first : calendarsWords.run(first, last, days), open),
  );
};
