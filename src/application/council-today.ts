import type { CivilDate, Instant } from "../domain/calendar/civil-date.ts";
import { civilDateAt } from "../domain/calendar/time-zone.ts";
import type { Council } from "./ports/council.ts";

/** The first authority's date: a joint service lies in one time zone. */
export const councilToday = (council: Council, now: Instant): CivilDate =>
  civilDateAt(now, council.authorities[0]?.calendar.timeZone ?? "Europe/London");
