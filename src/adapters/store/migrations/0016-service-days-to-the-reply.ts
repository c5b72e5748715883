import { sql, type Kysely } from "kysely";

/**
 * The days of each service mean something else from this release on, so what older ones folded is folded anew. The day
 * on which a case was taken was never read.
 */
const STATEMENTS: readonly string[] = [
  `alter table case_projection drop column taken_on_day`,
  `drop index case_by_shape`,
  `create index case_by_shape on case_projection (tenant, shape, reference) where shape < 2`,
];

export const serviceDaysToTheReplyMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
