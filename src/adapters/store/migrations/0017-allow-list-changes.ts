import { sql, type Kysely } from "kysely";

/** Who put which domain or sender on its list and when: it decides what is from the public, and so what is counted. */
const STATEMENTS: readonly string[] = [
  `create table allow_list_change (
    tenant text not null,
    change bigint generated always as identity,
    changed_at timestamptz not null,
    changed_by jsonb not null,
    list jsonb not null,
    entry text not null,
    listed boolean not null,
    primary key (tenant, change)
  )`,
  `create function refuse_change_of_allow_list_change() returns trigger language plpgsql as $$
    begin
      raise exception 'allow_list_change is append-only: change the list again'
        using errcode = 'integrity_constraint_violation';
    end $$`,
  `create trigger allow_list_change_is_append_only before update or delete on allow_list_change
    for each row execute function refuse_change_of_allow_list_change()`,
  `create trigger allow_list_change_is_never_emptied before truncate on allow_list_change
    for each statement execute function refuse_change_of_allow_list_change()`,
];

export const allowListChangesMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
