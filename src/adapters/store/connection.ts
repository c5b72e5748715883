import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Schema } from "./schema.ts";

const OID = { int8: 20, date: 1082, timestamptz: 1184 } as const;

/** Reads `date` as text, moments as ISO instants in UTC, and counts as numbers: no Date object comes near. */
const types = new pg.TypeOverrides();
types.setTypeParser(OID.int8, Number);
types.setTypeParser(OID.date, (text) => text);
types.setTypeParser(OID.timestamptz, (text) => new Date(text).toISOString());

export interface Connection {
  readonly database: Kysely<Schema>;
  /** @throws the driver's error when the server does not answer */
  check(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A pool of at most `size` connections. The address is asked for each time, because an embedded server that
 * had to be started anew has another port. A connection that breaks while idle is replaced, not fatal.
 */
export function connect(address: () => string, size: number): Connection {
  class Client extends pg.Client {
    constructor(settings?: pg.ClientConfig) {
      super({ ...settings, connectionString: address() });
      // The pool listens only while it holds the client: in a transaction between two statements nobody would
      // hear that the server is gone, and the process would end. The next statement fails and says so.
      this.on("error", () => undefined);
    }
  }
  const pool = new pg.Pool({
    Client,
    max: size,
    types,
    connectionTimeoutMillis: 10_000,
    application_name: "response-standards",
    // Moments are read back as text: fix the form in which the server writes them.
    options: "-c timezone=UTC -c datestyle=ISO,YMD",
  });
  pool.on("error", () => undefined);
  const database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return {
    database,
    async check() {
      await sql`select 1`.execute(database);
    },
    close: () => database.destroy(),
  };
}
