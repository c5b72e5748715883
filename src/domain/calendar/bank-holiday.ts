import type { CivilDate } from "./civil-date.ts";

/** GOV.UK keeps one list of bank holidays for each of these. */
export type Division = "england-and-wales" | "scotland" | "northern-ireland";

export interface BankHoliday {
  readonly date: CivilDate;
  readonly name: string;
}

export interface BankHolidayList {
  readonly source: string;
  readonly firstYear: number;
  /** The last year that the list covers. A date after it cannot be counted with confidence. */
  readonly lastYear: number;
  readonly divisions: Readonly<Record<Division, readonly BankHoliday[]>>;
}
