import { sql, type Kysely } from "kysely";

/**
 * Where a case stands on the desk, so that ten thousand are listed and counted without folding one of them; and the
 * views that officers have named.
 */
const STATEMENTS: readonly string[] = [
  `alter table case_projection
    add column listed_on date not null default '9999-12-31',
    add column late_from timestamptz,
    add column at_risk_from timestamptz`,
  // From when on they are at risk only folding tells: until they are folded again, from the day before they are due.
  `with running as (
    select k.tenant, k.reference, min(k.due_on) as due_on, min(k.due_at) as due_at
    from clock_projection k
    where k.answered_at is null and k.settled in ('open', 'not-measured')
    group by k.tenant, k.reference)
  update case_projection c
    set listed_on = r.due_on, late_from = r.due_at + interval '1 second',
      at_risk_from = case when c.owner_id is null then least(c.received_at + interval '1 day', r.due_at - interval '1 day')
        else r.due_at - interval '1 day' end
    from running r where c.tenant = r.tenant and c.reference = r.reference and c.open`,
  `update case_projection c set listed_on = '9999-12-30'
    where c.open and c.late_from is null and exists (
      select 1 from clock_projection k
      where k.tenant = c.tenant and k.reference = c.reference and k.settled = 'paused')`,
  `create index case_on_desk on case_projection (tenant, listed_on, reference)
    where open or at_risk_from is not null`,
  `create index case_logged on case_projection (tenant, received_on, reference)
    where channel in ('letter', 'fax', 'call-back')`,
  `create table saved_view (
    tenant text not null,
    officer_id text not null,
    name text not null,
    place text not null,
    saved_at timestamptz not null,
    primary key (tenant, officer_id, name)
  )`,
];

export const deskMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
