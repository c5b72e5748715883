import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Schema } from "../schema.ts";

/** Of which messages the marks are looked at. */
export type MarksOf = { readonly references: readonly string[] } | { readonly mailbox: string };

const whichOf = (tenant: string, of: MarksOf): RawBuilder<unknown> =>
  "mailbox" in of
    ? sql`m.mailbox = ${of.mailbox}`
    : sql`(m.reference = any(${of.references}::text[]) or m.reference in (
        select reference from case_projection
        where tenant = ${tenant} and merged_into = any(${of.references}::text[])))`;

/**
 * Puts the marks of each case on the messages of the customer that lie in Microsoft 365, as far as their mailbox has
 * them switched on; those of a case that was merged bear the marks of the one under which it is answered. The
 * follow-up lies on the message that started the case alone: one thing to do, not one for every mail. A wish that is
 * the same as the last changes nothing; where nothing is to be put, what was put before is taken away.
 */
export async function queueMarks(
  database: Kysely<Schema>,
  tenant: string,
  of: MarksOf,
  now: string,
): Promise<void> {
  if ("references" in of && of.references.length === 0) return;
  await sql`
    with wished as (
      select distinct on (m.mailbox, m.graph_id) m.tenant, m.mailbox, m.graph_id, p.reference,
        jsonb_build_object(
          'category', case when w.marks_since <= m.received_at then p.tag end,
          'flag', case when w.flags_since <= m.received_at and m.decision = 'started-case'
              and not p.not_from_public and r.due_on is not null
            then jsonb_build_object('dueOn', r.due_on::text, 'complete', not p.open) end) as wish
      from seen_message m
      join case_projection c on c.tenant = m.tenant and c.reference = m.reference
      join case_projection p on p.tenant = c.tenant and p.reference = coalesce(c.merged_into, c.reference)
      left join mailbox_writing w on w.tenant = m.tenant and w.mailbox = m.mailbox
      left join lateral (
        select due_on from clock_projection k
        where k.tenant = p.tenant and k.reference = p.reference and k.promised = 'reply'
        order by due_on limit 1) r on true
      where m.tenant = ${tenant} and ${whichOf(tenant, of)}
        and m.graph_id is not null and m.folder <> 'sent'
        and m.decision in ('started-case', 'belongs-to-case')
      order by m.mailbox, m.graph_id)
    insert into outbox as o (tenant, mailbox, graph_id, purpose, reference, wish, not_before, changed_at)
    select w.tenant, w.mailbox, w.graph_id, 'marks', w.reference, w.wish, ${now}::timestamptz, ${now}::timestamptz
    from wished w
    where w.wish <> '{"category": null, "flag": null}'::jsonb or exists (
      select 1 from outbox e where e.tenant = w.tenant and e.mailbox = w.mailbox and e.graph_id = w.graph_id
        and e.purpose = 'marks')
    on conflict (tenant, mailbox, graph_id, purpose) do update
    set wish = excluded.wish, reference = excluded.reference, version = o.version + 1, attempts = 0, problem = null,
      dismissed = false, not_before = excluded.not_before, changed_at = excluded.changed_at
    where o.wish is distinct from excluded.wish`.execute(database);
}
