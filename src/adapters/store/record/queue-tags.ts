import { sql, type Kysely } from "kysely";
import type { Schema } from "../schema.ts";

/**
 * Puts the tag of each case on the messages of the customer that lie in Microsoft 365; those of a case that was
 * merged bear the tag of the one under which it is answered. A wish that is the same
 * as the last changes nothing; a case without a tag asks only for the removal of one that was wished before.
 */
export async function queueTags(
  database: Kysely<Schema>,
  tenant: string,
  references: readonly string[],
  now: string,
): Promise<void> {
  if (references.length === 0) return;
  await sql`
    insert into tag_outbox as o (tenant, mailbox, graph_id, category, not_before, changed_at)
    select distinct on (m.mailbox, m.graph_id)
      m.tenant, m.mailbox, m.graph_id, p.tag, ${now}::timestamptz, ${now}::timestamptz
    from seen_message m
    join case_projection c on c.tenant = m.tenant and c.reference = m.reference
    join case_projection p on p.tenant = c.tenant and p.reference = coalesce(c.merged_into, c.reference)
    where m.tenant = ${tenant}
      and (m.reference = any(${references}::text[]) or m.reference in (
        select reference from case_projection
        where tenant = ${tenant} and merged_into = any(${references}::text[])))
      and m.graph_id is not null and m.folder <> 'sent'
      and m.decision in ('started-case', 'belongs-to-case')
      and (p.tag is not null or exists (
        select 1 from tag_outbox e
        where e.tenant = m.tenant and e.mailbox = m.mailbox and e.graph_id = m.graph_id))
    order by m.mailbox, m.graph_id
    on conflict (tenant, mailbox, graph_id) do update
    set category = excluded.category, version = o.version + 1, attempts = 0, problem = null,
      not_before = excluded.not_before, changed_at = excluded.changed_at
    where o.category is distinct from excluded.category`.execute(database);
}
