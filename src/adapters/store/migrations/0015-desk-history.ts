import { sql, type Kysely } from "kysely";

/** As `desk-history` asks for it. */
const ANSWERED = "not open and not not_from_public and merged_into is null";

/**
 * What was answered is read by receipt, the newest first, of everybody, of an owner or of a service; what waits is found
 * by owner and service without going through everybody's; and what of a service falls due in a week is counted from
 * that week alone.
 */
const STATEMENTS: readonly string[] = [
  `create index case_answered on case_projection (tenant, received_on, reference) where ${ANSWERED}`,
  `create index case_answered_by_owner on case_projection (tenant, owner_id, received_on, reference)
    where ${ANSWERED} and owner_id is not null`,
  `create index case_answered_by_service on case_projection (tenant, service, received_on, reference)
    where ${ANSWERED}`,
  // Holds all that the lists of what waits are counted by.
  `drop index case_on_desk`,
  `create index case_on_desk on case_projection (tenant, listed_on, reference)
    include (open, late_from, at_risk_from, owner_id, authority, service)
    where open or at_risk_from is not null`,
  `create index case_on_desk_by_owner on case_projection (tenant, owner_id)
    where open or at_risk_from is not null`,
  `create index case_on_desk_by_service on case_projection (tenant, service)
    where open or at_risk_from is not null`,
  `create index reply_by_due on clock_projection (tenant, service, due_on) where promised = 'reply'`,
];

export const deskHistoryMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
