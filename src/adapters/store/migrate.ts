import { Migrator, type Kysely, type Migration } from "kysely";
import { recordMigration } from "./migrations/0001-record.ts";
import { rulesRevisionsMigration } from "./migrations/0002-rules-revisions.ts";
import { mailInAndOutMigration } from "./migrations/0003-mail-in-and-out.ts";
import { notificationsMigration } from "./migrations/0004-notifications.ts";
import { aroundACaseMigration } from "./migrations/0005-around-a-case.ts";
import { repliesMigration } from "./migrations/0006-replies.ts";
import { figuresMigration } from "./migrations/0007-figures.ts";
import { noticesMigration } from "./migrations/0009-notices.ts";
import { standardDraftsMigration } from "./migrations/0008-standard-drafts.ts";
import { absencesMigration } from "./migrations/0010-absences.ts";
import { deskMigration } from "./migrations/0011-desk.ts";
import { caseListsMigration } from "./migrations/0012-case-lists.ts";
import { openByMonthMigration } from "./migrations/0013-open-by-month.ts";
import { unownedCasesMigration } from "./migrations/0014-unowned-cases.ts";
import { deskHistoryMigration } from "./migrations/0015-desk-history.ts";
import { serviceDaysToTheReplyMigration } from "./migrations/0016-service-days-to-the-reply.ts";
import { allowListChangesMigration } from "./migrations/0017-allow-list-changes.ts";
import { searchMigration } from "./migrations/0018-search.ts";
import { withdrawnStandardsMigration } from "./migrations/0019-withdrawn-standards.ts";
import type { Schema } from "./schema.ts";

/** In this order, for good: a migration that has run anywhere is never changed. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-record": recordMigration,
  "0002-rules-revisions": rulesRevisionsMigration,
  "0003-mail-in-and-out": mailInAndOutMigration,
  "0004-notifications": notificationsMigration,
  "0005-around-a-case": aroundACaseMigration,
  "0006-replies": repliesMigration,
  "0007-figures": figuresMigration,
  "0008-standard-drafts": standardDraftsMigration,
  "0009-notices": noticesMigration,
  "0010-absences": absencesMigration,
  "0011-desk": deskMigration,
  "0012-case-lists": caseListsMigration,
  "0013-open-by-month": openByMonthMigration,
  "0014-unowned-cases": unownedCasesMigration,
  "0015-desk-history": deskHistoryMigration,
  "0016-service-days-to-the-reply": serviceDaysToTheReplyMigration,
  "0017-allow-list-changes": allowListChangesMigration,
  "0018-search": searchMigration,
  "0019-withdrawn-standards": withdrawnStandardsMigration,
};

/** Brings the database to the newest schema. Two processes may do it at once: one waits for the other. */
export async function migrate(database: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
    migrationTableName: "schema_migration",
    migrationLockTableName: "schema_migration_lock",
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
