import type { BankHolidayList } from "../calendar/bank-holiday.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { Standard } from "./standard.ts";

/** All that is needed, besides the events, to say when a case is due: the same in server and browser. */
export interface Rules {
  readonly standards: readonly Standard[];
  /** When the authority works, and every service that has no calendar of its own. */
  readonly calendar: Calendar;
  /** The calendars of services with opening hours of their own, by the id of the service. */
  readonly serviceCalendars: Readonly<Record<string, Calendar>>;
  readonly bankHolidays: BankHolidayList;
  /**
   * Whether a machine's acknowledgement keeps the acknowledgement promise. No report settles it, so each
   * authority does; without a setting it does not count. It is always reported apart.
   */
  readonly automaticAcknowledgementCounts: boolean;
}

/** What each authority promises, by its id: every version of it. */
export type StandardsByAuthority = Readonly<Record<string, readonly Standard[]>>;

/** The calendar of the service that a case was received by. */
export const calendarOf = (rules: Pick<Rules, "calendar" | "serviceCalendars">, service: string): Calendar =>
  rules.serviceCalendars[service] ?? rules.calendar;
