import type { Now } from "../../application/ports/now.ts";
import type { CaseNewsFeed } from "../../application/ports/case-news.ts";
import type { RecordStore } from "../../application/ports/record.ts";
import { connect, type Connection } from "./connection.ts";
import { joinEmbeddedServer, type EmbeddedServer } from "./embedded/embedded-server.ts";
import { migrate } from "./migrate.ts";
import { createNewsListener } from "./news/listener.ts";
import type { KnownRevisions } from "./record/rules-store.ts";
import { tenantRecord } from "./record/tenant-record.ts";
import { connectionProblem, StoreProblem } from "./store-problem.ts";

const DATABASE = "response_standards";
const POOL_SIZE = 10;

export interface StoreSettings {
  /** A PostgreSQL server (15 or newer); without it an embedded one in `folder` is used. */
  readonly databaseUrl?: string | undefined;
  /** The data folder, for example `.response-standards`. */
  readonly folder: string;
  readonly now: Now;
  /** Connections at most; 10 when absent. */
  readonly poolSize?: number;
  /** Told what takes a moment, for people who wait: "Starting PostgreSQL". */
  readonly tell?: (progress: string) => void;
}

export interface OpenStore extends RecordStore {
  /** What changes in the record of a tenant, in whichever process. */
  newsOf(tenant: string): CaseNewsFeed;
  /** Whether the database answers just now. */
  answers(): Promise<boolean>;
  /** Leaves nothing behind: an embedded server stops when nobody else uses it. */
  close(): Promise<void>;
}

/** The server in words that hold no password. */
const placeOf = (url: string): string => {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}${port === "" ? "" : `:${port}`}${pathname}`;
  } catch (error) {
    throw new StoreProblem(
      "not-a-database-url",
      "DATABASE_URL is not an address such as postgres://user:password@server:5432/database.",
      error,
    );
  }
};

const openConnection = async (
  settings: StoreSettings,
): Promise<{
  readonly connection: Connection;
  readonly address: () => string;
  readonly server: EmbeddedServer | null;
}> => {
  const size = settings.poolSize ?? POOL_SIZE;
  if (settings.databaseUrl !== undefined && settings.databaseUrl !== "") {
    const place = placeOf(settings.databaseUrl);
    settings.tell?.(`Using PostgreSQL at ${place}`);
    const url = settings.databaseUrl;
    const address = (): string => url;
    return { connection: connect(address, size), address, server: null };
  }
  settings.tell?.("Starting PostgreSQL");
  const server = await joinEmbeddedServer(settings.folder);
  await server.provideDatabase(DATABASE);
  const address = (): string => server.url(DATABASE);
  return { connection: connect(address, size), address, server };
};

/**
 * Opens the record: starts or joins the database and brings its tables up to date.
 * @throws StoreProblem with what to do, when that is not possible
 */
export async function openStore(settings: StoreSettings): Promise<OpenStore> {
  const { connection, address, server } = await openConnection(settings);
  const { database } = connection;
  try {
    await connection.check();
    await migrate(database);
  } catch (error) {
    await connection.close();
    await server?.leave();
    if (error instanceof StoreProblem) throw error;
    throw connectionProblem(error, placeOf(settings.databaseUrl ?? `postgres://localhost/${DATABASE}`));
  }

  // Revisions of the rules never change: what one part of this process has read, all need not read again.
  const revisions = new Map<string, KnownRevisions>();
  const knownOf = (tenant: string): KnownRevisions => {
    const known = revisions.get(tenant) ?? { list: [], parts: new Map() };
    revisions.set(tenant, known);
    return known;
  };

  const listener = createNewsListener(address);
  let closing: Promise<void> | null = null;
  return {
    of: (tenant) => tenantRecord(database, tenant, settings.now, knownOf(tenant)),
    async tenants() {
      const found = await database.selectFrom("council").select("tenant").orderBy("tenant").execute();
      return found.map(({ tenant }) => tenant);
    },
    newsOf: (tenant) => ({ hear: (hears) => listener.hear(tenant, hears) }),
    answers: () =>
      connection.check().then(
        () => true,
        () => false,
      ),
    close() {
      closing ??= Promise.all([listener.close(), connection.close()]).then(() => server?.leave());
      return closing;
    },
  };
}
