import { rm } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { joinEmbeddedServer } from "../../../src/adapters/store/embedded/embedded-server.ts";
import { openStore } from "../../../src/adapters/store/open-store.ts";
import { useCasesOf } from "../../../src/application/compose.ts";
import { aCouncil } from "../../support/builders.ts";
import { graphEnvironment } from "../../support/graph-origin.ts";
import { startGraphProcess } from "../../support/graph-process.ts";
import { startService } from "./service-process.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

export interface Backfill {
  /** In the inbox; a tenth of them is answered, which the sent mail tells. */
  readonly messages: number;
  /** From the start of the service until it had caught up with both folders. */
  readonly seconds: number;
  /** Of both folders. */
  readonly messagesPerSecond: number;
  /** Of the Node process; null where the system does not tell. */
  readonly peakBytes: number | null;
  readonly databaseBytes: number;
  readonly cases: number;
  readonly answered: number;
}

const LOOK_MS = 200;
const DATABASE = "backfill";
const now = (): string => new Date().toISOString();

/** The record's own account of what it holds, and its size. */
const lookInto = async (url: string): Promise<Pick<Backfill, "databaseBytes" | "cases" | "answered">> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const count = async (query: string): Promise<number> =>
      Number((await client.query<{ n: string }>(query)).rows[0]?.n ?? NaN);
    return {
      databaseBytes: await count("select pg_database_size(current_database()) as n"),
      cases: await count("select count(*) as n from case_projection"),
      answered: await count(
        "select count(distinct reference) as n from case_event where event->>'type' = 'replied'",
      ),
    };
  } finally {
    await client.end();
  }
};

/**
 * The whole service reads a mailbox from the beginning, as on the day when a council connects it: Microsoft 365 is
 * played by another process, the record is a real PostgreSQL that forgets nothing on a power cut.
 */
export const backfill = async (messages: number): Promise<Backfill> => {
  const council = aCouncil({
    mailboxes: [{ address: "housing@ashby.example", authority: "ashby", service: "housing" }],
  });
  const folder = await temporaryFolder("response-standards-bench");
  const server = await joinEmbeddedServer(folder);
  await server.provideDatabase(DATABASE);
  const url = server.url(DATABASE);
  const store = await openStore({ databaseUrl: url, folder, now, poolSize: 1 });
  const record = store.of(council.tenant);
  const setUp = await useCasesOf({ record, now }).setUpCouncil(council);
  if (!setUp.ok) throw new Error(setUp.failure.message);
  const graph = await startGraphProcess({ mailbox: "housing@ashby.example", messages, until: now() });

  const begun = performance.now();
  const service = await startService({ databaseUrl: url, folder, graph: graphEnvironment(graph) });
  try {
    const caughtUp = async (): Promise<boolean> => {
      const positions = await record.positions();
      return ["inbox", "sent"].every((each) =>
        positions.some(({ folder: key, caughtUpAt }) => key === each && caughtUpAt !== null),
      );
    };
    while (!(await caughtUp())) {
      if (!service.isUp())
        throw new Error(`The service ended before it had read everything.\n${service.said()}`);
      await pause(LOOK_MS);
    }
    const seconds = (performance.now() - begun) / 1_000;
    const peakBytes = await service.peakBytes();
    const read = messages + Math.floor(messages / 10);
    return {
      ...{ messages, seconds, messagesPerSecond: read / seconds, peakBytes },
      ...(await lookInto(url)),
    };
  } finally {
    await service.stop();
    await graph.stop();
    await store.close();
    await server.leave();
    await rm(folder, { recursive: true, force: true });
  }
};
