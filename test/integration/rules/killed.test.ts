import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { UseCases } from "../../../src/application/use-cases.ts";
import { aCouncil, aMessage } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { closedOn } from "../../support/rules-changes.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const now = testClock("2026-04-09T09:00:00.000Z");
let folder: string;
let database: TestDatabase;
let record: CaseRecord;
let app: UseCases;

beforeAll(async () => {
  folder = await temporaryFolder("response-standards-killed");
  database = await openTestDatabase(now);
  record = database.store.of("council");
  app = useCasesOf({ record, now });
  await app.setUpCouncil(aCouncil());
  await app.receiveMail(
    Array.from({ length: 600 }, (_, index) => aMessage({ messageId: `<${index}@x.example>` })),
  );
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const from = (path: string): string => JSON.stringify(resolve(path));

/** A process that keeps the document, says so when it has come to its second page of cases, and goes no further. */
const program = (): string => `
  import { openStore } from ${from("src/adapters/store/open-store.ts")};
  import { useCasesOf } from ${from("src/application/compose.ts")};
  const now = () => ${JSON.stringify(now())};
  const store = await openStore({ databaseUrl: ${JSON.stringify(database.url)}, folder: ${JSON.stringify(folder)}, now });
  const record = store.of("council");
  let pages = 0;
  const transaction = (work) => record.transaction(async (inside) => {
    const done = await work(inside);
    pages += 1;
    if (pages === 2) {
      console.log("in the middle of the second page");
      await new Promise((resolve) => setInterval(resolve, 3_600_000));
    }
    return done;
  });
  const council = ${JSON.stringify(closedOn(["2026-04-13"]))};
  await useCasesOf({ record: { ...record, transaction }, now }).setUpCouncil(council);`;

const waiting = async (): Promise<number> =>
  (await record.staleCases(2, { after: null, limit: 1000 })).length;

describe("a process that is killed while it brings cases to new rules", () => {
  it("leaves whole pages behind, and another finishes what it began", async () => {
    const script = join(folder, "set-up.mts");
    await writeFile(script, program());
    const child = spawn(process.execPath, ["--import", "tsx", script], { cwd: resolve("."), stdio: "pipe" });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");

    expect(await record.revisions()).toHaveLength(2);
    // What was being written when it died is gone as soon as the server has noticed.
    expect(await app.recalculate()).toMatchObject({ value: { cases: 350, moved: 350 } });
    expect(await waiting()).toBe(0);
    const [row] = await database.query<{ events: number; cases: number }>(
      `select count(*)::int as events, count(distinct reference)::int as cases from case_event
       where event->>'type' = 'recalculated'`,
    );
    expect(row).toEqual({ events: 600, cases: 600 });
  });
});
