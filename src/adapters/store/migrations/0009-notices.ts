import { sql, type Kysely } from "kysely";

/** What officers are told in Teams: what was decided, the messages it went into, and who can be reached. */
const STATEMENTS: readonly string[] = [
  // Only what was touched: everything else is as an installation begins.
  `create table notice_switch (
    tenant text not null,
    officer_id text not null,
    kind text not null,
    wanted boolean not null,
    saved_at timestamptz not null,
    primary key (tenant, officer_id, kind)
  )`,
  // The key is the promise: one thing is told to one person once.
  `create table notice_item (
    tenant text not null,
    officer_id text not null,
    kind text not null,
    reference text not null,
    mark text not null,
    authority text not null,
    service text not null,
    decided_at timestamptz not null,
    state text not null check (state in ('held', 'grouped', 'told', 'passed', 'unwanted')),
    notice text,
    primary key (tenant, officer_id, kind, reference, mark)
  )`,
  `create index notice_item_held on notice_item (tenant, decided_at) where state = 'held'`,
  `create index notice_item_by_notice on notice_item (tenant, notice) where notice is not null`,
  `create table notice (
    tenant text not null,
    key text not null,
    officer_id text not null,
    kind text not null,
    state text not null check (state in ('waiting', 'sent', 'passed', 'refused')),
    attempts integer not null,
    not_before timestamptz not null,
    problem text,
    said jsonb,
    settled_at timestamptz,
    primary key (tenant, key)
  )`,
  `create index notice_waiting on notice (tenant, not_before) where state = 'waiting'`,
  `create index notice_by_officer on notice (tenant, officer_id, settled_at) where state = 'sent'`,
  `create table notice_reach (
    tenant text not null,
    officer_id text not null,
    problem text,
    at timestamptz not null,
    primary key (tenant, officer_id)
  )`,
  `create table notice_turn (
    tenant text not null primary key,
    holder text not null,
    until timestamptz not null
  )`,
];

export const noticesMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
