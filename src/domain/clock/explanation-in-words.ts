import type { CivilDate } from "../calendar/civil-date.ts";
import type { CountedDay, Due, Reason } from "./clock.ts";
import { dateInWords, datesInWords, momentInWords } from "./date-in-words.ts";

/** Numbers of days are written so often that they are written once each. */
const DAYS = Array.from({ length: 60 }, (_, number) => `: day ${number}`);
const dayInWords = (number: number): string => DAYS[number] ?? `: day ${number}`;

const minutesInWords = (minutes: number): string =>
  `${minutes} working ${minutes === 1 ? "minute" : "minutes"}`;

const withName = (words: string, name: string | null): string =>
  name === null ? words : `${words} (${name})`;

/** What follows the date in the line of a day. */
const outcomeInWords = ({ outcome, number, name, minutes }: CountedDay, numbered: boolean): string => {
  switch (outcome) {
    case "received":
    case "started": {
      const what = withName(outcome === "received" ? ": received" : ": the clock starts", name);
      if (minutes !== null) return `${what}, ${minutesInWords(minutes)}`;
      return numbered ? `${what}, day ${number ?? 0}` : what;
    }
    case "counted":
      if (minutes !== null) return `: ${minutesInWords(minutes)}`;
      return number === null ? ": the last day" : withName(dayInWords(number), name);
    case "moved-from":
      return withName(": received", name);
    case "rolled":
      return `: ${name ?? "not a working day"}, so it moves on to the next working day`;
    case "paused":
      return ": the clock stood still, not counted";
    case "weekend":
      return ": weekend, not counted";
    case "bank-holiday":
      return `: ${name ?? "bank holiday"}, not counted`;
    case "closure":
      return `: ${name ?? "closed"}, council closed, not counted`;
    case "not-open":
      return withName(": not open, not counted", name);
  }
};

const reasonInWords = (reason: Reason, timeZone: string, today: CivilDate): readonly string[] => {
  const day = (date: CivilDate): string => dateInWords(date, today);
  const moment = (at: string): string => momentInWords(at, timeZone, today);
  switch (reason.code) {
    case "after-cut-off":
      return [`It came after ${reason.cutOff}, so it counts as received on ${day(reason.to)}`];
    case "receipt-moved":
      return [`${day(reason.from)} is not a working day, so it counts as received on ${day(reason.to)}`];
    case "time-unknown":
      return [`The time of receipt is not known: counted from the start of ${day(reason.on)}`];
    case "months": {
      const count = `${reason.months} ${reason.months === 1 ? "month" : "months"}`;
      return reason.clamped
        ? [`${count} later there is no such date, so the last day of that month is taken: ${day(reason.to)}`]
        : [`${count} later is ${day(reason.to)}`];
    }
    case "paused": {
      const span = `The clock stood still from ${moment(reason.from)} to ${moment(reason.to)}`;
      const { daysNotCounted } = reason;
      if (daysNotCounted === null) return [span];
      if (daysNotCounted === 0) return [`${span}, but for no whole day, so none is left out`];
      return [`${span}: ${daysNotCounted} ${daysNotCounted === 1 ? "day" : "days"} not counted`];
    }
    case "time":
      return [`Counted from ${moment(reason.from)} to ${moment(reason.to)}`];
    case "due-moved":
      return [];
  }
};

const endInWords = ({ ends, at, calendar }: Due, today: CivilDate): string => {
  if (ends === "end-of-day") return ", due by the end of the day";
  const time = momentInWords(at, calendar.timeZone, today).slice(-5);
  return ends === "close" ? `, due by ${time}, when the service closes` : `, due by ${time}`;
};

/**
 * The counting in sentences, for a resident to read: first what moved the receipt, then a line for each day
 * ("Fri 3 April: Good Friday, not counted"), and last a warning about years without known bank holidays.
 * @param today decides where the year is written; left out, the year of the due date goes without saying
 */
export const explanationInWords = (due: Due, today: CivilDate = due.on): string[] => {
  const lines: string[] = [];
  const numbered = due.ends !== "moment" && !due.reasons.some(({ code }) => code === "months");
  for (const reason of due.reasons) lines.push(...reasonInWords(reason, due.calendar.timeZone, today));
  const dates = datesInWords(due.days, today);
  const last = dates.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const day = due.days[index] as CountedDay;
    const what = outcomeInWords(day, numbered);
    const alsoReceived = index === 0 && day.outcome === "rolled";
    const line = (dates[index] as string) + (alsoReceived ? `: received${what.replace(":", ",")}` : what);
    lines.push(index === last ? line + endInWords(due, today) : line);
  }
  if (due.warning !== null) lines.push(due.warning);
  return lines;
};
