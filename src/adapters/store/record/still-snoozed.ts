import { sql, type RawBuilder } from "kysely";
import type { Instant } from "../../../domain/calendar/civil-date.ts";

/** What the customer writes, and a case that is opened again, is never hidden by what an officer decided before. */
const WAKING: readonly string[] = ["customerWroteAgain", "reopened"];

/** Whether the row `s` of `snooze` hides its case at a moment. */
export const stillSnoozed = (now: Instant): RawBuilder<boolean> => sql<boolean>`
  s.until > ${now}::timestamptz and not exists (
    select 1 from case_event e
    where e.tenant = s.tenant and e.reference = s.reference and e.seq > s.after_seq
      and e.event->>'type' in (${sql.join(WAKING)}))`;

/** Whether an officer has the row of `case_projection` out of their lists at a moment. */
export const snoozedBy = (officerId: string, now: Instant): RawBuilder<boolean> => sql<boolean>`
  exists (
    select 1 from snooze s
    where s.tenant = case_projection.tenant and s.officer_id = ${officerId}
      and s.reference = case_projection.reference and ${stillSnoozed(now)})`;
