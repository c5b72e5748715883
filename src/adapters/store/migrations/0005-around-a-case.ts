import { sql, type Kysely } from "kysely";

/**
 * The people around a case: who is at it, who has put it off, who follows it. Beside the record: nothing of it is an
 * event, and no clock knows of it.
 */
const STATEMENTS: readonly string[] = [
  // Leases of less than a minute. After a crash it is empty, and full again as soon as people go on working.
  `create unlogged table presence (
    tenant text not null,
    reference text not null,
    officer_id text not null,
    officer_name text not null,
    since timestamptz not null,
    until timestamptz not null,
    replying_since timestamptz,
    replying_until timestamptz,
    primary key (tenant, reference, officer_id)
  )`,
  `create index presence_by_end on presence (tenant, until)`,
  `create table snooze (
    tenant text not null,
    officer_id text not null,
    reference text not null,
    until timestamptz not null,
    set_at timestamptz not null,
    after_seq integer not null,
    primary key (tenant, officer_id, reference)
  )`,
  `create table follow (
    tenant text not null,
    officer_id text not null,
    reference text not null,
    officer_name text not null,
    since timestamptz not null,
    primary key (tenant, officer_id, reference)
  )`,
  `create index follow_by_case on follow (tenant, reference)`,

  // What an officer has to answer next, and what else a customer has open.
  `create index case_by_owner on case_projection (tenant, owner_id, next_due_on, reference) where open`,
  `create index case_by_sender_address on case_projection (tenant, lower(sender_address)) where open`,
  `create index case_by_sender_name on case_projection (tenant, lower(sender_name)) where open`,
];

export const aroundACaseMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
