import { sql } from "kysely";

/** What a clock counts as at a moment. The last second of the due day still belongs to it; one that stands still runs on. */
export const outcomeAt = (now: string) => sql<string>`
  case when settled = 'paused' then 'not-yet-due'
    when settled <> 'open' then settled
    when due_at + interval '1 second' <= ${now}::timestamptz then 'missed-open'
    else 'not-yet-due' end`;
