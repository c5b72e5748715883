import type { BankHoliday, BankHolidayList, Division } from "./bank-holiday.ts";

/**
 * One list out of two: for the years that the newer covers it is the truth, before and after them the older stays.
 * A newer list that leaves a gap after the older stands alone, for nothing would be known of the years between.
 */
export const mergedBankHolidays = (older: BankHolidayList, newer: BankHolidayList): BankHolidayList => {
  if (newer.firstYear > older.lastYear + 1 || newer.lastYear < older.firstYear - 1) return newer;
  const covered = ({ date }: BankHoliday): boolean => {
    const year = Number(date.slice(0, 4));
    return year >= newer.firstYear && year <= newer.lastYear;
  };
  const divisionOf = (division: Division): readonly BankHoliday[] =>
    [
      ...older.divisions[division].filter((each) => !covered(each)),
      ...newer.divisions[division].filter(covered),
    ].sort((a, b) => (a.date < b.date ? -1 : 1));
  return {
    source: newer.source,
    firstYear: Math.min(older.firstYear, newer.firstYear),
    lastYear: Math.max(older.lastYear, newer.lastYear),
    divisions: {
      "england-and-wales": divisionOf("england-and-wales"),
      scotland: divisionOf("scotland"),
      "northern-ireland": divisionOf("northern-ireland"),
    },
  };
};
