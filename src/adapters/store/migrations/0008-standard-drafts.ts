import { sql, type Kysely } from "kysely";

/** Changes of standards that somebody is thinking about, with all that was done to them, and what they would mean. */
const STATEMENTS: readonly string[] = [
  // Appended, never changed: the newest revision is how a draft stands. Two at once: the key lets one of them in.
  `create table standard_draft (
    tenant text not null,
    authority text not null,
    standard_id text not null,
    draft integer not null check (draft >= 1),
    revision integer not null check (revision >= 1),
    state text not null check (state in ('draft', 'approved', 'adopted', 'discarded')),
    content jsonb not null,
    saved_at timestamptz not null,
    saved_by jsonb not null,
    primary key (tenant, authority, standard_id, draft, revision)
  )`,
  `create function refuse_change_of_draft() returns trigger language plpgsql as $$
    begin
      raise exception 'standard_draft is append-only: save a new revision'
        using errcode = 'integrity_constraint_violation';
    end $$`,
  `create trigger standard_draft_is_append_only before update or delete on standard_draft
    for each row execute function refuse_change_of_draft()`,
  `create trigger standard_draft_is_never_emptied before truncate on standard_draft
    for each statement execute function refuse_change_of_draft()`,

  // Derived: it can be counted again at any time.
  `create table standard_look (
    tenant text not null,
    authority text not null,
    standard_id text not null,
    draft integer not null,
    written integer not null,
    look jsonb not null,
    looked_by jsonb not null,
    primary key (tenant, authority, standard_id, draft)
  )`,
];

export const standardDraftsMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
