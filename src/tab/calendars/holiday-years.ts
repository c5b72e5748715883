import type { BankHolidayList, Division } from "../../domain/calendar/bank-holiday.ts";
import { yearOf, type CivilDate } from "../../domain/calendar/civil-date.ts";

export interface KeptHoliday {
  readonly date: CivilDate;
  readonly name: string;
  /** Of several parts of the country, those that keep it; none where all do. */
  readonly only: readonly Division[];
}

export interface HolidayYear {
  readonly year: number;
  /** Whether the days of that year are published: until then its dates may move. */
  readonly known: boolean;
  readonly days: readonly KeptHoliday[];
}

const ofYear = (
  list: BankHolidayList,
  divisions: readonly Division[],
  year: number,
): readonly KeptHoliday[] => {
  const days = new Map<CivilDate, { name: string; of: Division[] }>();
  for (const division of divisions) {
    for (const { date, name } of list.divisions[division]) {
      if (yearOf(date) !== year) continue;
      const day = days.get(date);
      if (day === undefined) days.set(date, { name, of: [division] });
      else day.of.push(division);
    }
  }
  return [...days]
    .map(([date, { name, of }]) => ({ date, name, only: of.length === divisions.length ? [] : of }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
};

/** The bank holidays of this year and the next, with what is not known yet. */
export const holidayYears = (
  list: BankHolidayList,
  divisions: readonly Division[],
  today: CivilDate,
  knownTo: number,
): readonly HolidayYear[] => {
  const year = yearOf(today);
  return [year, year + 1].map((each) => ({
    year: each,
    known: each <= knownTo,
    days: ofYear(list, divisions, each),
  }));
};
