import { createHash, randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { joinEmbeddedServer } from "../../src/adapters/store/embedded/embedded-server.ts";
import { openStore, type OpenStore } from "../../src/adapters/store/open-store.ts";
import type { Instant } from "../../src/domain/calendar/civil-date.ts";

/**
 * One server for all test files of this folder, each with a database of its own. Whoever comes first starts it,
 * whoever leaves last stops it. It may forget on a power cut, which no test is about.
 */
const FOLDER = join(
  tmpdir(),
  `response-standards-test-${userInfo().uid}-${createHash("sha256").update(process.cwd()).digest("hex").slice(0, 8)}`,
);
const HASTY = ["-c fsync=off", "-c synchronous_commit=off", "-c full_page_writes=off"];

/** A clock for tests, which stands until it is set. */
export interface TestClock {
  (): Instant;
  set(instant: Instant): void;
}

export const testClock = (start: Instant): TestClock => {
  let instant = start;
  return Object.assign(() => instant, {
    set: (next: Instant) => {
      instant = next;
    },
  });
};

export interface TestDatabase {
  readonly url: string;
  /** The record of an empty database, with its tables. */
  readonly store: OpenStore;
  /** A second way in, as another process would have it. */
  open(): Promise<OpenStore>;
  /** Runs SQL beside the store: to look at what it wrote, or to get in its way. */
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/**
 * A fresh database on a real PostgreSQL. Close it in `afterAll`. `prepare` finds it empty, before the service makes
 * its tables.
 */
export async function openTestDatabase(
  now: () => Instant,
  prepare?: (database: Kysely<unknown>) => Promise<void>,
): Promise<TestDatabase> {
  await mkdir(FOLDER, { recursive: true });
  const server = await joinEmbeddedServer(FOLDER, HASTY);
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await server.provideDatabase(name);
  const url = server.url(name);
  if (prepare !== undefined) {
    const empty = new Kysely<unknown>({
      dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 1 }) }),
    });
    await prepare(empty);
    await empty.destroy();
  }
  const open = (): Promise<OpenStore> => openStore({ databaseUrl: url, folder: FOLDER, now, poolSize: 4 });
  const store = await open();
  const others: OpenStore[] = [];
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on("error", () => undefined);
  return {
    url,
    store,
    async open() {
      const other = await open();
      others.push(other);
      return other;
    },
    async query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) {
      return (await pool.query<Row>(text, [...values])).rows;
    },
    async close() {
      await pool.end();
      await Promise.all([store, ...others].map((each) => each.close()));
      const client = new pg.Client({ connectionString: server.url("postgres") });
      await client.connect();
      await client.query(`drop database ${client.escapeIdentifier(name)} with (force)`);
      await client.end();
      await server.leave();
    },
  };
}
