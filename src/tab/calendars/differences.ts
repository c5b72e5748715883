import type { Opening } from "../../domain/calendar/calendar.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { dateInWords } from "../../domain/clock/date-in-words.ts";
import { daysInOrder, DIVISIONS, WEEK, type Days } from "./days.ts";
import { hoursInWords } from "./hours-words.ts";
import { calendarsWords } from "./words.ts";

const { changes: said } = calendarsWords;

const dated = <T extends { readonly date: CivilDate }>(all: readonly T[]): ReadonlyMap<CivilDate, T> =>
  new Map(all.map((each) => [each.date, each]));

/** Asks about each date of either list, in order. */
const eachDate = <T extends { readonly date: CivilDate }>(
  before: readonly T[],
  after: readonly T[],
  ask: (before: T | null, after: T | null, date: CivilDate) => string | null,
): readonly string[] => {
  const [was, will] = [dated(before), dated(after)];
  return [...new Set([...was.keys(), ...will.keys()])].sort().flatMap((date) => {
    const line = ask(was.get(date) ?? null, will.get(date) ?? null, date);
    return line === null ? [] : [line];
  });
};

const openingLine = (before: Opening | null, after: Opening | null, day: string): string | null => {
  if (after === null) return said.openingGone(day);
  const hours = hoursInWords(after.hours);
  if (before !== null && before.name === after.name && hoursInWords(before.hours) === hours) return null;
  return said.opening(day, hours, after.name);
};

/**
 * What differs between two answers to when somebody works, in sentences.
 * @param councils what holds for a service without days of its own
 */
export const differences = (
  from: Days | null,
  to: Days | null,
  councils: Days,
  today: CivilDate,
): readonly string[] => {
  const [before, after] = [daysInOrder(from ?? councils), daysInOrder(to ?? councils)];
  const day = (date: CivilDate): string => dateInWords(date, today);
  return [
    ...((from === null) === (to === null) ? [] : [to === null ? said.asCouncil : said.own]),
    ...WEEK.flatMap((weekday) => {
      const [was, will] = [
        hoursInWords(before.hours[weekday] ?? []),
        hoursInWords(after.hours[weekday] ?? []),
      ];
      return was === will ? [] : [said.weekday(calendarsWords.weekdays[weekday], will, was)];
    }),
    ...eachDate(before.closures, after.closures, (was, will, date) => {
      if (will === null) return said.closureGone(day(date));
      return was?.name === will.name ? null : said.closure(day(date), will.name);
    }),
    ...eachDate(before.openings, after.openings, (was, will, date) => openingLine(was, will, day(date))),
    ...DIVISIONS.flatMap((division) => {
      const [was, will] = [before.bankHolidays.includes(division), after.bankHolidays.includes(division)];
      if (was === will) return [];
      const name = calendarsWords.divisions[division];
      return [will ? said.bankHolidays(name) : said.bankHolidaysGone(name)];
    }),
  ];
};
