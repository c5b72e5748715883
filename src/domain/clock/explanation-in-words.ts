import type { CivilDate } from "../calendar/civil-date.ts";
import type { CountedDay, Due } from "./clock.ts";
import { dateInWords } from "./date-in-words.ts";

const outcomeInWords = ({ outcome, number, name }: CountedDay): string => {
  switch (outcome) {
    case "received":
      return name === null ? "received, day 0" : `received (${name}), day 0`;
    case "counted":
      return `day ${number}`;
    case "weekend":
      return "weekend, not counted";
    case "bank-holiday":
      return `${name}, not counted`;
    case "closure":
      return `${name}, council closed, not counted`;
    case "not-open":
      return "not open, not counted";
  }
};

/**
 * The counting in sentences, a line for each day: "Fri 3 April: Good Friday, not counted". A warning about
 * years without known bank holidays comes last.
 * @param today decides where the year is written; left out, the year of the due date goes without saying
 */
export const explanationInWords = (due: Due, today: CivilDate = due.on): string[] => {
  const lines = due.days.map((day, index) => {
    const last = index === due.days.length - 1 ? ", due by the end of the day" : "";
    return `${dateInWords(day.date, today)}: ${outcomeInWords(day)}${last}`;
  });
  return due.warning === null ? lines : [...lines, due.warning];
};
