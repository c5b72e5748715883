import { readFile, rm } from "node:fs/promises";
import { useCasesOf } from "../../../src/application/compose.ts";
import { keepCertificate } from "../../../src/demo/certificate/certificate.ts";
import { jointCouncil } from "../../../src/demo/council/joint-council.ts";
import { OFFICERS } from "../../../src/demo/council/officers.ts";
import { openLoopback } from "../../../src/demo/start/loopback.ts";
import { createMicrosoft } from "../../../src/demo/start/microsoft.ts";
import { serviceSettings } from "../../../src/demo/start/service-settings.ts";
import { startService } from "../../../src/server/start.ts";
import { openTestDatabase, type TestDatabase } from "../database.ts";
import { yearCouncil } from "./council.ts";
import { countedByHand, type HandCase, type RawEvent } from "./counted-by-hand.ts";
import { someHistories } from "./histories.ts";
import { keepHistories } from "./keep-histories.ts";
import { temporaryFolder } from "../temporary-folder.ts";

export interface ServedYear {
  readonly origin: string;
  readonly database: TestDatabase;
  /** Every case, counted from the event table in plain code. */
  readonly cases: readonly HandCase[];
  stop(): Promise<void>;
}

/** The service as it is installed, with a year of cases behind it, and a sign-in for its officers. */
export const serveYear = async (asked: {
  readonly port: number;
  readonly seed: number;
  readonly cases: number;
  readonly from: string;
  readonly to: string;
  /** Up to when things happened; long enough ago that whatever is still open is late by now. */
  readonly now: string;
}): Promise<ServedYear> => {
  const origin = `https://localhost:${asked.port}`;
  const folder = await temporaryFolder("response-standards-year");
  const opened: (() => Promise<void> | void)[] = [() => rm(folder, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    const now = (): string => new Date().toISOString();
    const database = await openTestDatabase(now);
    opened.push(() => database.close());
    const record = database.store.of("council");
    const officers = OFFICERS.map(({ id, name }) => ({ id, name, services: ["housing"] }));
    // The rules were in force before the first case came.
    const before = () => "2024-12-01T09:00:00.000Z";
    const set = await useCasesOf({ record, now: before }).setUpCouncil(yearCouncil({ officers }));
    if (!set.ok) throw new Error(set.failure.message);
    await keepHistories(record, someHistories(asked), asked.now);
    const rows = await database.query<RawEvent>("select reference, seq, event from case_event");

    const certificate = await keepCertificate(folder, new Date());
    const microsoft = await createMicrosoft({ origin, folder, setup: jointCouncil, pages: "dist-demo" });
    opened.push(() => microsoft.graph.world.close());
    const loopback = await openLoopback(microsoft.loopbackPlugins);
    opened.push(() => loopback.stop());
    const settings = serviceSettings({
      ...{ port: asked.port, origin, folder, council: "council" },
      ...{ loopback: loopback.address, keys: microsoft.keys },
    });
    const service = await startService(
      // No mailbox is read: the year is there already.
      { ...settings, graph: null, notificationUrl: null },
      {
        plugins: microsoft.plugins,
        store: database.store,
        tls: {
          cert: await readFile(certificate.certFile, "utf8"),
          key: await readFile(certificate.keyFile, "utf8"),
        },
      },
    );
    opened.push(() => service.close());
    return { origin, database, cases: countedByHand(rows, now()), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
