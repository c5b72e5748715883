import { Migrator, type Kysely } from "kysely";
import { recordMigration } from "../../src/adapters/store/migrations/0001-record.ts";

/** Makes the tables as the first version of the service made them. */
export const asFirstVersion = async (database: Kysely<unknown>): Promise<void> => {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ "0001-record": recordMigration }) },
    migrationTableName: "schema_migration",
    migrationLockTableName: "schema_migration_lock",
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
};
