import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { joinEmbeddedServer } from "../../src/adapters/store/embedded/embedded-server.ts";
import { openStore } from "../../src/adapters/store/open-store.ts";
import { useCasesOf } from "../../src/application/compose.ts";
import { aCouncil, OFFICER } from "../support/builders.ts";
import { graphEnvironment, startGraph } from "../support/graph-origin.ts";
import { createFaultClock } from "./clock.ts";
import { countEverything, type Counts, type Expected } from "./count.ts";
import { sendLetters } from "./mail/send-letters.ts";
import { openDatabaseGate } from "./places/database-gate.ts";
import { comeToRest } from "./rest.ts";
import { buildServiceProgram } from "./service/program.ts";
import { freePort, startServiceProcess, type ServiceProcess } from "./service/service-process.ts";
import type { Watched } from "./stage.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

export interface PostgresKilled extends Counts {
  readonly kills: number;
  /** Until the service said of itself that it is well, after each kill. */
  readonly wellAfterSeconds: readonly number[];
  /** The process of the service that was there from the beginning. */
  readonly sameProcess: boolean;
}

const DATABASE = "response_standards";
const HEALTHY_WITHIN_MS = 60_000;
const LETTER_EVERY_MS = 400;
const GONE_AFTER_MS = 1_500;

/** The PostgreSQL in this folder, as whoever may read its files finds it. */
const serverIn = (folder: string) => {
  const own = join(folder, "postgres");
  return {
    url: async (): Promise<string> => {
      const { port, password } = JSON.parse(await readFile(join(own, "server.json"), "utf8")) as {
        readonly port: number;
        readonly password: string;
      };
      return `postgres://response_standards:${password}@127.0.0.1:${port}/${DATABASE}`;
    },
    /** Kills the postmaster, and with it the whole server. */
    kill: async (): Promise<void> => {
      const [pid] = (await readFile(join(own, "data", "postmaster.pid"), "utf8")).split("\n");
      process.kill(Number(pid), "SIGKILL");
    },
  };
};

const isWell = async ({ address }: ServiceProcess): Promise<boolean> => {
  try {
    const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5_000) });
    const { status } = (await answer.json()) as { readonly status: string };
    return answer.status === 200 && status === "well";
  } catch {
    return false;
  }
};

const until = async (isSo: () => Promise<boolean>, withinMs: number): Promise<number> => {
  const from = Date.now();
  while (!(await isSo())) {
    if (Date.now() - from > withinMs) return Infinity;
    await pause(100);
  }
  return (Date.now() - from) / 1000;
};

/**
 * Kills PostgreSQL with SIGKILL while mail comes in. `embedded`: the service's own, which it has to start again;
 * `served`: somebody else's, which comes back by itself.
 */
export const postgresKilled = async (options: {
  readonly kind: "embedded" | "served";
  readonly kills: number;
}): Promise<PostgresKilled> => {
  const toClose: (() => Promise<void> | void)[] = [];
  try {
    const clock = createFaultClock();
    const council = aCouncil();
    const folder = await temporaryFolder("response-standards-faults");
    toClose.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
    const server = serverIn(folder);
    // Where everybody has left it is gone already.
    toClose.push(() => server.kill().catch(() => undefined));
    const program = buildServiceProgram();
    toClose.push(() => program.remove());
    const graph = await startGraph({
      mailboxes: council.mailboxes.map(({ address }) => ({ name: address, address })),
      ...{ now: clock.now, recording: false },
    });
    toClose.push(() => graph.close());

    // Whoever serves it sees to its coming back; the embedded one is left to the service alone.
    const served = options.kind === "served" ? await joinEmbeddedServer(folder) : null;
    if (served !== null) toClose.push(() => served.leave());
    const store = await openStore({ folder, now: clock.now });
    const useCases = useCasesOf({ record: store.of(council.tenant), now: clock.now });
    await useCases.setUpCouncil(council);
    for (const { address: mailbox } of council.mailboxes) {
      await useCases.changeWriting({
        mailbox,
        by: OFFICER,
        marks: true,
        flags: true,
        acknowledgements: true,
      });
    }
    clock.advance(1_000);
    await store.close();

    const gate = served === null ? null : await openDatabaseGate(() => served.url(DATABASE));
    if (gate !== null) toClose.push(() => gate.close());
    const service = await startServiceProcess({
      ...{ program: program.path, clock, folder, graph: graphEnvironment(graph), port: await freePort() },
      databaseUrl: gate?.url ?? null,
    });
    toClose.push(() => service.kill());
    if (served === null) toClose.push(() => service.stop());

    const pool = { open: null as pg.Pool | null };
    const closePool = async (): Promise<void> => {
      await pool.open?.end();
      pool.open = null;
    };
    toClose.push(closePool);
    const watched: Watched = {
      ...{ clock, graph, council },
      database: {
        query: async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) => {
          if (pool.open === null) {
            pool.open = new pg.Pool({ connectionString: await server.url(), max: 2 });
            pool.open.on("error", () => undefined);
          }
          return (await pool.open.query<Row>(text, [...values])).rows;
        },
      },
    };

    const expected: Expected[] = [];
    await comeToRest(watched);
    const wellAfterSeconds: number[] = [];
    let isOver = false;
    let brought = 0;
    const load = (async (): Promise<void> => {
      while (!isOver) {
        sendLetters(watched, expected, [`letter-${(brought += 1)}`]);
        await pause(LETTER_EVERY_MS);
      }
    })();
    toClose.push(() => {
      isOver = true;
      return load;
    });
    for (let kill = 0; kill < options.kills; kill += 1) {
      await pause(2_000);
      await server.kill();
      const killedAt = Date.now();
      // Until it has seen that something is wrong it may still say that all is well.
      await pause(GONE_AFTER_MS);
      const seconds = await until(() => isWell(service), HEALTHY_WITHIN_MS);
      wellAfterSeconds.push(seconds === Infinity ? seconds : Math.round((Date.now() - killedAt) / 100) / 10);
    }
    isOver = true;
    await load;
    await closePool();
    await comeToRest(watched);
    const counts = await countEverything(watched, expected);
    const sameProcess = service.isUp();
    return { ...counts, kills: options.kills, wellAfterSeconds, sameProcess };
  } finally {
    for (const each of toClose.reverse()) await each();
  }
};
