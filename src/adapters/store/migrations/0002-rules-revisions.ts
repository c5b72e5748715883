import { sql, type Kysely } from "kysely";

/**
 * The rules by which cases are judged, as they stood from one change to the next; each case knows by which it is
 * counted. A record from before gets its first revision from the council's document, when it is first opened.
 */
const STATEMENTS: readonly string[] = [
  `create table rules_revision (
    tenant text not null,
    revision integer not null check (revision >= 1),
    saved_at timestamptz not null,
    saved_by text not null,
    because text not null,
    rules jsonb not null,
    primary key (tenant, revision)
  )`,
  `create function refuse_change_of_rules() returns trigger language plpgsql as $$
    begin
      raise exception 'rules_revision is append-only: save a new revision'
        using errcode = 'integrity_constraint_violation';
    end $$`,
  `create trigger rules_revision_is_append_only before update or delete on rules_revision
    for each row execute function refuse_change_of_rules()`,
  `create trigger rules_revision_is_never_emptied before truncate on rules_revision
    for each statement execute function refuse_change_of_rules()`,

  // The bank holidays as they were last fetched: the last good copy.
  `create table bank_holiday_copy (
    tenant text primary key,
    list jsonb not null,
    fetched_at timestamptz not null
  )`,

  `alter table case_projection
    add column rules integer not null default 1,
    add column merged_into text`,
  `create index case_by_rules on case_projection (tenant, rules, reference) where open`,
  `create index case_by_merge on case_projection (tenant, merged_into) where merged_into is not null`,

  `alter table clock_projection
    add column original_due_on date,
    add column met_by_extension boolean not null default false`,
  // From now on a target that a council has set is laid over when figures are read, never kept beside a clock.
  `update clock_projection set target_percent = null where target_percent is not null`,
];

export const rulesRevisionsMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
