import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { searchMigration } from "../../../src/adapters/store/migrations/0018-search.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase(testClock("2026-04-09T09:00:00.000Z"));
});
afterAll(() => database.close());

const indexes = async () =>
  (await database.query("select 1 from pg_indexes where indexname = 'case_text'")).length;

describe("the index of what is searched for", () => {
  it("is made where the database allows it, and done without where it does not", async () => {
    expect(await indexes()).toBe(1);
    await database.query("drop extension pg_trgm cascade");
    const role = `nobody_${randomUUID().replaceAll("-", "")}`;
    const one = new Kysely<unknown>({
      dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: database.url, max: 1 }) }),
    });
    await sql`create role ${sql.id(role)}`.execute(one);
    await sql`set role ${sql.id(role)}`.execute(one);
    await searchMigration.up(one);
    await sql`reset role`.execute(one);
    expect(await indexes()).toBe(0);
    await searchMigration.up(one);
    expect(await indexes()).toBe(1);
    await sql`drop role ${sql.id(role)}`.execute(one);
    await one.destroy();
  });
});
