import { rm } from "node:fs/promises";
import { useCasesOf } from "../../src/application/compose.ts";
import type { Council } from "../../src/application/ports/council.ts";
import type { CaseRecord } from "../../src/application/ports/record.ts";
import type { UseCases } from "../../src/application/use-cases.ts";
import { aCouncil, OFFICER } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { graphEnvironment, startGraph, type GraphOrigin } from "../support/graph-origin.ts";
import { createFaultClock, type FaultClock } from "./clock.ts";
import { openDatabaseGate, type DatabaseGate } from "./places/database-gate.ts";
import { buildServiceProgram } from "./service/program.ts";
import { freePort, startServiceProcess, type ServiceProcess } from "./service/service-process.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Longer than any lease: what a killed service had taken is free again. */
export const LEASES_PAST_MS = 130_000;

/** What is looked at to see what came of the mail. */
export interface Watched {
  readonly clock: FaultClock;
  readonly graph: GraphOrigin;
  readonly council: Council;
  readonly database: Pick<TestDatabase, "query">;
}

/** A council, its Microsoft 365, its database, and services that are started and killed. */
export interface Stage extends Watched {
  readonly database: TestDatabase;
  readonly record: CaseRecord;
  readonly useCases: UseCases;
  readonly gate: DatabaseGate;
  readonly program: string;
  /** Starts a service on the database, through the gate unless another way is named. */
  start(settings?: { readonly gate?: DatabaseGate; readonly port?: number }): Promise<ServiceProcess>;
  /** Marks, follow-ups and acknowledgements in all mailboxes, from now on. */
  switchEverythingOn(): Promise<void>;
  /** Ends with the stage. */
  onClose(what: () => Promise<void> | void): void;
  close(): Promise<void>;
}

export interface StageSettings {
  readonly hearsNotifications?: boolean;
  readonly council?: Partial<Council>;
  /** When it begins; now when absent. */
  readonly start?: string;
}

export const openStage = async (settings: StageSettings = {}): Promise<Stage> => {
  const toClose: (() => Promise<void> | void)[] = [];
  const close = async (): Promise<void> => {
    for (const each of toClose.splice(0).reverse()) await each();
  };
  try {
    const clock = createFaultClock(settings.start);
    const council = aCouncil(settings.council);
    const folder = await temporaryFolder("response-standards-faults");
    toClose.push(() => rm(folder, { recursive: true, force: true }));
    const program = buildServiceProgram();
    toClose.push(() => program.remove());
    const database = await openTestDatabase(clock.now);
    toClose.push(() => database.close());
    const graph = await startGraph({
      mailboxes: council.mailboxes.map(({ address }) => ({ name: address, address })),
      now: clock.now,
      recording: false,
    });
    toClose.push(() => graph.close());
    const gate = await openDatabaseGate(() => database.url);
    toClose.push(() => gate.close());
    const record = database.store.of(council.tenant);
    const useCases = useCasesOf({ record, now: clock.now });
    const setUp = await useCases.setUpCouncil(council);
    if (!setUp.ok) throw new Error(setUp.failure.message);
    const port = await freePort();
    const services: ServiceProcess[] = [];
    toClose.push(async () => {
      await Promise.all(services.map((each) => each.kill()));
    });

    return {
      ...{ clock, graph, database, council, record, useCases, gate, program: program.path },
      start: async (way = {}) => {
        const service = await startServiceProcess({
          ...{ program: program.path, clock, folder, graph: graphEnvironment(graph) },
          databaseUrl: (way.gate ?? gate).url,
          port: way.port ?? port,
          hearsNotifications: settings.hearsNotifications ?? false,
        });
        services.push(service);
        return service;
      },
      switchEverythingOn: async () => {
        for (const { address: mailbox } of council.mailboxes) {
          const changed = await useCases.changeWriting({
            ...{ mailbox, by: OFFICER, marks: true, flags: true, acknowledgements: true },
          });
          if (!changed.ok) throw new Error(changed.failure.message);
        }
        // Graph tells receipts in whole seconds: what comes from here on came after the switch.
        clock.advance(1_000);
      },
      onClose: (what) => void toClose.push(what),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
