import { sql, type Kysely } from "kysely";
import type { NoticeStore, ServiceWeek } from "../../../../application/ports/notices.ts";
import type { Now } from "../../../../application/ports/now.ts";
import { addDays } from "../../../../domain/calendar/civil-date.ts";
import type { Schema } from "../../schema.ts";

/** Counted from the projections, as the lists and figures are: a number here is a number there. */
export const serviceWeeks =
  (database: Kysely<Schema>, tenant: string, now: Now): NoticeStore["serviceWeeks"] =>
  async ({ services, from, to }) => {
    const moment = now();
    const next = { from: addDays(to, 1), to: addDays(to, 7) };
    const reply = sql`c.tenant = ${tenant} and c.service = s.service and c.promised = 'reply'`;
    const { rows } = await sql<ServiceWeek>`
      select s.service, week.due, week.kept,
        (select count(*)::int from case_projection p
          where p.tenant = ${tenant} and p.service = s.service and p.received_on between ${from} and ${to}
            and not p.not_from_public and p.merged_into is null) as received,
        (select count(*)::int from clock_projection c
          where ${reply} and c.settled = 'open' and c.due_at < ${moment}) as overdue,
        (select count(*)::int from clock_projection c
          where ${reply} and c.settled = 'open' and c.due_at >= ${moment}
            and c.due_on between ${next.from} and ${next.to}) as "dueThisWeek",
        (select count(*)::int from case_projection p
          where p.tenant = ${tenant} and p.service = s.service and p.open and p.owner_id is null) as unowned
      from unnest(${[...services]}::text[]) as s(service)
        cross join lateral (
          select count(*)::int as due, (count(*) filter (where c.settled = 'met'))::int as kept
          from clock_projection c
          where ${reply} and c.due_on between ${from} and ${to} and c.settled in ('met', 'missed', 'open')
        ) week`.execute(database);
    return services.flatMap((service) => rows.find((each) => each.service === service) ?? []);
  };
