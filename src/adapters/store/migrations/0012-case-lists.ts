import { sql, type Kysely } from "kysely";

/**
 * Indexes by which every list of cases is read from where a page ended, however many cases there are. Open cases are
 * few among all, so that they have indexes of their own.
 */
const STATEMENTS: readonly string[] = [
  `create index case_by_due on case_projection (tenant, next_due_on, reference)`,
  `create index case_by_service on case_projection (tenant, service, next_due_on, reference)`,
  `create index case_by_past_owner on case_projection (tenant, owner_id, next_due_on, reference)
    where owner_id is not null`,
  `create index open_case_by_due on case_projection (tenant, next_due_on, reference) where open`,
  `create index open_case_by_service on case_projection (tenant, service, next_due_on, reference) where open`,
  `drop index case_by_due_date`,
  // Most promises are kept: what is left out, late or open is found without going through them.
  `create index clock_not_met on clock_projection (tenant, settled, received_on) where settled <> 'met'`,
];

export const caseListsMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
