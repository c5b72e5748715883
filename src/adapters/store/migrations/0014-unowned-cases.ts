import { sql, type Kysely } from "kysely";

/** What nobody has taken yet, in the order in which it is due: no index by owner gives that. */
const UNOWNED = `create index unowned_case_by_due on case_projection (tenant, next_due_on, reference)
  where open and owner_id is null`;

export const unownedCasesMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql.raw(UNOWNED).execute(database);
  },
};
