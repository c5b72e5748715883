import { sql, type Kysely } from "kysely";

/**
 * The words that replies begin with, every saving kept; what officers have begun to write; and of a message who is in
 * its conversation, and what its writer said that it is.
 */
const STATEMENTS: readonly string[] = [
  // Appended, never changed: the newest revision is the one in use, an empty list the words that we ship.
  `create table reply_templates (
    tenant text not null,
    authority text not null,
    revision integer not null check (revision >= 1),
    templates jsonb not null,
    saved_at timestamptz not null,
    saved_by jsonb not null,
    primary key (tenant, authority, revision)
  )`,
  // The newest of each officer in each case. It only tells what the next mail is; the mail itself is the record.
  `create table answer_begun (
    tenant text not null,
    reference text not null,
    officer_id text not null,
    officer_name text not null,
    answer text not null check (answer in ('acknowledgement', 'holding-reply', 'reply')),
    reply_by date,
    begun_at timestamptz not null,
    used_by text,
    primary key (tenant, reference, officer_id)
  )`,
  `create index answer_begun_by_moment on answer_begun (tenant, begun_at)`,
  // Null for what was read before: who is in that conversation is then not known.
  `alter table seen_message
    add column addresses jsonb,
    add column said_answer text check (said_answer in ('acknowledgement', 'holding-reply', 'reply')),
    add column said_reply_by date`,
];

export const repliesMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
