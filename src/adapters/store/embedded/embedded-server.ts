import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { codeOf } from "../error-code.ts";
import { accountForPostgres } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { answers, clusterAccess, startServer, stopServer, urlOf, type Access } from "./cluster.ts";
import { withFolderLock } from "./folder-lock.ts";
import { preparePlaces } from "./places.ts";

/** By this name processes see in the server that others still use it. */
const PRESENCE = "response-standards presence";

export interface EmbeddedServer {
  /** Address of a database on the server. It changes when the server had to be started anew. */
  url(database: string): string;
  /** Makes the database where it is missing. */
  provideDatabase(name: string): Promise<void>;
  /** Leaves; the last process to leave stops the server. */
  leave(): Promise<void>;
}

/**
 * Starts the PostgreSQL of this folder, or joins the one that already runs there: another process of ours, or
 * one that was left when its process was killed. While we are there one connection shows our presence; when it
 * breaks, the server is started again.
 */
export async function joinEmbeddedServer(
  folder: string,
  serverOptions: readonly string[] = [],
): Promise<EmbeddedServer> {
  const account = accountForPostgres();
  const places = await preparePlaces(folder, await findBinaries(), account);
  const lock = join(places.own, "lock");
  let access: Access;
  let presence: pg.Client | null = null;
  let left = false;

  const showPresence = async (): Promise<void> => {
    const client = new pg.Client({
      connectionString: urlOf(access, "postgres"),
      application_name: PRESENCE,
      keepAlive: true,
    });
    client.on("error", () => undefined);
    await client.connect();
    // Only now: a connection that was never made is tried again by whoever asked for it.
    client.on("end", () => void comeBack());
    presence = client;
  };

  const joinServer = (): Promise<void> =>
    withFolderLock(lock, async () => {
      // We may have left while we waited for the lock.
      if (left) return;
      access = await clusterAccess(places, account);
      if (!(await answers(access))) access = await startServer(places, account, access, serverOptions);
      await showPresence();
    });

  const comeBack = async (): Promise<void> => {
    for (let wait = 100; !left; wait = Math.min(wait * 2, 5_000)) {
      try {
        return await joinServer();
      } catch {
        await pause(wait, undefined, { ref: false });
      }
    }
  };

  await joinServer();

  return {
    url: (database) => urlOf(access, database),

    async provideDatabase(name) {
      const client = new pg.Client({ connectionString: urlOf(access, "postgres") });
      await client.connect();
      try {
        await client.query(`create database ${client.escapeIdentifier(name)}`);
      } catch (error) {
        const code = codeOf(error);
        // It is there already, or another process was just as quick.
        if (code !== "42P04" && code !== "23505") throw error;
      } finally {
        await client.end();
      }
    },

    leave: () =>
      withFolderLock(lock, async () => {
        left = true;
        const client = presence;
        presence = null;
        if (client === null) return;
        const others = await client
          .query<{ count: string }>(
            "select count(*) as count from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()",
            [PRESENCE],
          )
          .then((answer) => Number(answer.rows[0]?.count ?? 0))
          .catch(() => 1);
        await client.end().catch(() => undefined);
        if (others === 0) await stopServer(places, account);
      }),
  };
}
