import { mkdir, rm } from "node:fs/promises";
import pg from "pg";
import { joinEmbeddedServer } from "../../../src/adapters/store/embedded/embedded-server.ts";
import { openStore } from "../../../src/adapters/store/open-store.ts";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import { COUNCIL, NOW, TENANT } from "./council.ts";
import { load } from "./load.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** May forget on a power cut, and has the memory of a small server. Nothing is tuned for either side of a comparison. */
const OPTIONS = [
  ...["-c fsync=off", "-c synchronous_commit=off", "-c full_page_writes=off"],
  ...["-c wal_level=minimal", "-c max_wal_senders=0", "-c max_wal_size=8GB"],
  ...["-c shared_buffers=1GB", "-c maintenance_work_mem=512MB", "-c autovacuum=off"],
];

export interface LoadedRecord {
  readonly cases: number;
  readonly url: string;
  readonly record: CaseRecord;
  readonly client: pg.Client;
  close(): Promise<void>;
}

export interface BenchServer {
  readonly folder: string;
  /** The record of so many cases, loaded where the folder does not hold it yet. */
  loaded(cases: number): Promise<LoadedRecord>;
  close(): Promise<void>;
}

/** A PostgreSQL of its own. In a folder that was given what was loaded is found again the next time. */
export const startServer = async (given: string | undefined): Promise<BenchServer> => {
  if (given !== undefined) await mkdir(given, { recursive: true });
  const folder = given ?? (await temporaryFolder("figures-bench"));
  const server = await joinEmbeddedServer(folder, OPTIONS);
  return {
    folder,
    async loaded(cases) {
      const name = `cases_${cases}`;
      await server.provideDatabase(name);
      const url = server.url(name);
      const store = await openStore({ databaseUrl: url, folder, now: () => NOW });
      const record = store.of(TENANT);
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const close = async (): Promise<void> => {
        await client.end();
        await store.close();
      };
      if ((await record.council()) === null) {
        await load(client, cases);
        // Last: a load that was broken off is seen by its absence.
        const set = await useCasesOf({ record, now: () => NOW }).setUpCouncil(COUNCIL);
        if (!set.ok) throw new Error(set.failure.message);
      }
      return { cases, url, record, client, close };
    },
    async close() {
      await server.leave();
      if (given === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
};
