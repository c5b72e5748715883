import { sql, type Kysely } from "kysely";

/** Who is away when, and who covers. */
const STATEMENTS: readonly string[] = [
  `create table absence (
    tenant text not null,
    id text not null,
    officer_id text not null,
    from_on date not null,
    to_on date not null check (to_on >= from_on),
    covered_by text check (covered_by <> officer_id),
    saved_at timestamptz not null,
    saved_by jsonb not null,
    primary key (tenant, id)
  )`,
  `create index absence_by_end on absence (tenant, to_on)`,
  `create index open_case_by_owner on case_projection (tenant, owner_id) where open`,
];

export const absencesMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
