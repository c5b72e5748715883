import { sql, type Kysely } from "kysely";

/** One subscription for each mailbox, and the nudges by which Microsoft 365 says that something is new in one. */
const STATEMENTS: readonly string[] = [
  `create table subscription (
    tenant text not null,
    mailbox text not null,
    subscription_id text,
    client_state text,
    notification_url text,
    expires_at timestamptz,
    asked text check (asked in ('renewal', 'replacement')),
    attempts integer not null default 0,
    problem text,
    not_before timestamptz not null,
    primary key (tenant, mailbox)
  )`,
  `create table mailbox_nudge (
    tenant text not null,
    mailbox text not null,
    nudge uuid not null,
    nudged_at timestamptz not null,
    primary key (tenant, mailbox)
  )`,
];

export const notificationsMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
