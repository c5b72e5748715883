import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Figures } from "../../../application/ports/figures.ts";
import type { PracticeCounts } from "../../../domain/compliance/practice-counts.ts";
import type { Schema } from "../schema.ts";
import { outcomeAt } from "./outcome-at.ts";
import { within } from "./within.ts";

/** The rows of a question as one list; none is an empty list. */
const list = (question: RawBuilder<unknown>) =>
  sql`(select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (${question}) q)`;

const ANSWER_DAYS = sql`
  select authority, standard_id as "standardId", standard_version as "standardVersion",
    max(standard_title) as "standardTitle", promised, working_days as days, count(*) as cases
  from k where answered and outcome in ('met', 'missed')
  group by 1, 2, 3, 5, 6 order by 2, 3, 5, 6, 1`;

const ARRIVALS = sql`
  select weekday, arrived_hour as hour, count(*) as cases from c group by 1, 2 order by 1, 2`;

const HAND_OFFS = sql`
  select hand_offs as times, count(*) as cases, count(*) filter (where reference in (
      select reference from k where promised = 'reply' and outcome in ('missed', 'missed-open'))) as missed
  from own group by 1 order by 1`;

const EXTENSIONS = sql`
  select extensions as times, count(*) as cases from own group by 1 order by 1`;

const PAUSED_DAYS = sql`
  select paused_days as days, count(*) as cases from own where pauses > 0 group by 1 order by 1`;

const SERVICE_DAYS = sql`
  select e.key as service, e.value::integer as days, count(*) as cases
  from own cross join lateral jsonb_each_text(service_days) e group by 1, 2 order by 1, 2`;

const REPLIES = sql`
  select d.driver, count(*) as cases, count(*) filter (where outcome <> 'met') as missed
  from k join own on own.reference = k.reference
    cross join lateral unnest(array_append(own.drivers, null)) d(driver)
  where promised = 'reply' and outcome in ('met', 'missed', 'missed-open')
  group by 1 order by 1 nulls first`;

/** Counts how the cases of a stretch went, straight from them: it is asked now and then, and of one stretch. */
export const practiceCounter = (
  database: Kysely<Schema>,
  tenant: string,
): Pick<Figures, "practiceCounts"> => ({
  async practiceCounts({ from, to }, scope, now) {
    const { rows } = await sql<{ readonly counts: PracticeCounts }>`
      with c as materialized (
        select reference, merged_into, hand_offs, extensions, pauses, paused_days, service_days, drivers,
          -- The date of receipt, until the case has been folded in the shape that knows the hour.
          coalesce(arrived_weekday, extract(isodow from received_on)::smallint) as weekday, arrived_hour
        from case_projection
        where tenant = ${tenant} and received_on between ${from} and ${to} and not not_from_public
          ${within("case_projection", scope)}
      ), own as (
        select * from c where merged_into is null
      ), k as materialized (
        select reference, authority, standard_id, standard_version, standard_title, promised, working_days,
          answered_at is not null as answered, ${outcomeAt(now)} as outcome
        from clock_projection
        where tenant = ${tenant} and received_on between ${from} and ${to} ${within("clock_projection", scope)}
      )
      select jsonb_build_object(
        'answerDays', ${list(ANSWER_DAYS)}, 'arrivals', ${list(ARRIVALS)}, 'handOffs', ${list(HAND_OFFS)},
        'extensions', ${list(EXTENSIONS)}, 'pausedDays', ${list(PAUSED_DAYS)},
        'serviceDays', ${list(SERVICE_DAYS)}, 'replies', ${list(REPLIES)}) as counts`.execute(database);
    const [found] = rows;
    if (found === undefined) throw new Error("A count always has an answer");
    return found.counts;
  },
});
