import { sql, type RawBuilder, type SqlBool } from "kysely";
import type { Outcome } from "../../../application/ports/case-reader.ts";

/** What a clock counts as at a moment. The last second of the due day still belongs to it; one that stands still runs on. */
export const outcomeAt = (now: string) => sql<string>`
  case when settled = 'paused' then 'not-yet-due'
    when settled <> 'open' then settled
    when due_at + interval '1 second' <= ${now}::timestamptz then 'missed-open'
    else 'not-yet-due' end`;

/** Whether a clock counts as one of these, said so that the indexes by what is settled and by due date find it. */
export const outcomeIn = (outcomes: readonly Outcome[], now: string): RawBuilder<SqlBool> => {
  const ends = sql`due_at + interval '1 second'`;
  const missed = outcomes.includes("missed-open");
  const running = outcomes.includes("not-yet-due");
  const settled = outcomes.filter((each) => each !== "missed-open" && each !== "not-yet-due");
  const ways = [
    ...(settled.length === 0 ? [] : [sql`settled = any(${settled}::text[])`]),
    ...(running ? [sql`settled = 'paused'`] : []),
    ...(missed && running ? [sql`settled = 'open'`] : []),
    ...(missed && !running ? [sql`(settled = 'open' and ${ends} <= ${now}::timestamptz)`] : []),
    ...(running && !missed ? [sql`(settled = 'open' and ${ends} > ${now}::timestamptz)`] : []),
  ];
  return ways.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(ways, sql` or `)})`;
};
