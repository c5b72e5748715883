import type { Calendar, OpeningHours } from "./calendar.ts";

const OFFICE_HOURS: readonly OpeningHours[] = [["09:00", "17:00"]];

/** What counts as a working week until an authority says otherwise. */
export const DEFAULT_CALENDAR: Calendar = {
  id: "monday-to-friday",
  name: "Monday to Friday, England and Wales",
  version: 1,
  timeZone: "Europe/London",
  hours: { mon: OFFICE_HOURS, tue: OFFICE_HOURS, wed: OFFICE_HOURS, thu: OFFICE_HOURS, fri: OFFICE_HOURS },
  bankHolidays: ["england-and-wales"],
  closures: [],
  openings: [],
};
