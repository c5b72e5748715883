import { lookedAfterBy, type Absence } from "../../domain/absence/absence.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { dateInWords } from "../../domain/clock/in-words.ts";
import { peopleWords } from "./words.ts";

/** "Away until Tue 14 April", or from when, where it has not begun. */
export const daysAway = ({ from, to }: Absence, today: CivilDate): string => {
  if (from <= today) return peopleWords.awayUntil(dateInWords(to, today));
  if (from === to) return peopleWords.awayOn(dateInWords(from, today));
  return peopleWords.awayFromTo(dateInWords(from, today), dateInWords(to, today));
};

/** Who covers on the first day of it that is still to come, and whether somebody does who is there. */
export const coverInWords = (
  absence: Absence,
  all: readonly Absence[],
  today: CivilDate,
  nameOf: (id: string) => string,
): { readonly words: string; readonly covered: boolean } => {
  if (absence.coveredBy === null) return { words: peopleWords.nobodyCovers, covered: false };
  const on = absence.from > today ? absence.from : today;
  const present = lookedAfterBy(all, absence.officer, on);
  return present === null
    ? { words: peopleWords.coverAway(nameOf(absence.coveredBy)), covered: false }
    : { words: peopleWords.covers(nameOf(present)), covered: true };
};
