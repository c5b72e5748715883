import { sql, type Kysely } from "kysely";

/** What is adopted may be withdrawn before its day: first asked for, then approved by somebody else. */
const STATEMENTS: readonly string[] = [
  "alter table standard_draft drop constraint standard_draft_state_check",
  `alter table standard_draft add constraint standard_draft_state_check
    check (state in ('draft', 'approved', 'adopted', 'discarded', 'withdrawal-asked', 'withdrawn'))`,
];

export const withdrawnStandardsMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
