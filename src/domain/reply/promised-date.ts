import { aYearOn } from "../calendar/a-year-on.ts";
import { isCivilDate, type CivilDate } from "../calendar/civil-date.ts";

/** Whether a customer can be told to expect a reply by then: on a day that there is, not past, within a year. */
export const isPromisedDate = (date: string, saidOn: CivilDate): date is CivilDate =>
  isCivilDate(date) && date >= saidOn && date <= aYearOn(saidOn);
