import { sql, type Kysely } from "kysely";

/**
 * Finds a part of a reference, a sender or a subject among all cases there ever were. `pg_trgm` comes with PostgreSQL,
 * and whoever owns a database may create it; a server that does not allow it searches as before, case by case.
 */
const SEARCH = `do $$ begin
  create extension if not exists pg_trgm;
  create index case_text on case_projection
    using gin (reference gin_trgm_ops, sender_name gin_trgm_ops, sender_address gin_trgm_ops, subject gin_trgm_ops);
exception when insufficient_privilege or undefined_file or feature_not_supported or undefined_object then
  raise warning 'Searching reads every case, for pg_trgm is not to be had: %', sqlerrm;
end $$`;

export const searchMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql.raw(SEARCH).execute(database);
  },
};
