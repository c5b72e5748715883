import { addDays, isCivilDate, type CivilDate } from "../calendar/civil-date.ts";

const LONGEST_PROMISE_DAYS = 366;

/** Whether a customer can be told to expect a reply by then: on a day that there is, not past, within a year. */
export const isPromisedDate = (date: string, saidOn: CivilDate): date is CivilDate =>
  isCivilDate(date) && date >= saidOn && date <= addDays(saidOn, LONGEST_PROMISE_DAYS);
