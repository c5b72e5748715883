import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openStore } from "../../../src/adapters/store/open-store.ts";
import { useCasesOf } from "../../../src/application/compose.ts";
import { aCouncil } from "../../support/builders.ts";

const now = (): string => "2026-04-09T09:00:00.000Z";
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "response-standards-embedded-"));
  // As root the server runs as another account, which has to be able to enter.
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fileMissing = (path: string): Promise<boolean> =>
  stat(path).then(
    () => false,
    () => true,
  );

const isStopped = (): Promise<boolean> => fileMissing(join(folder, "postgres", "data", "postmaster.pid"));

/** The process id of the server; 0 while there is none. */
const serverProcess = async (): Promise<number> =>
  Number.parseInt(
    await readFile(join(folder, "postgres", "data", "postmaster.pid"), "utf8").catch(() => "0"),
    10,
  );

describe("the embedded PostgreSQL", () => {
  it("is made by two processes that start together, and stops when the last has left", async () => {
    const [first, second] = await Promise.all([openStore({ folder, now }), openStore({ folder, now })]);
    await useCasesOf({ record: first.of("council"), now }).setUpCouncil(aCouncil());
    await first.close();
    expect(await second.of("council").council()).toEqual(aCouncil());
    await second.close();
    expect(await isStopped()).toBe(true);
  });

  it("keeps its password where only its owner can read it", async () => {
    expect((await stat(join(folder, "postgres", "server.json"))).mode & 0o077).toBe(0);
  });

  it("is joined again after the process that started it was killed", async () => {
    const program = `
      import { openStore } from ${JSON.stringify(resolve("src/adapters/store/open-store.ts"))};
      const store = await openStore({ folder: ${JSON.stringify(folder)}, now: () => ${JSON.stringify(now())} });
      console.log((await store.tenants()).join());`;
    const script = join(folder, "open.mts");
    await writeFile(script, program);
    const child = spawn(process.execPath, ["--import", "tsx", script], { cwd: resolve("."), stdio: "pipe" });
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    expect(line.toString().trim()).toBe("council");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await isStopped()).toBe(false);
    const store = await openStore({ folder, now });
    expect(await store.tenants()).toEqual(["council"]);
    await store.close();
    expect(await isStopped()).toBe(true);
  });

  it("is started again when it was killed itself, and nothing is lost", async () => {
    const store = await openStore({ folder, now });
    const killed = await serverProcess();
    process.kill(killed, "SIGQUIT");
    const deadline = Date.now() + 30_000;
    // What is asked in the moment of the crash may fail; soon afterwards all is there again.
    const afterwards = async () =>
      [killed, 0].includes(await serverProcess()) ? null : store.tenants().catch(() => null);
    let tenants = await afterwards();
    while (tenants === null && Date.now() < deadline) tenants = await afterwards();
    expect(tenants).toEqual(["council"]);
    await store.close();
  });

  it("says what to do when the data folder can not be written", async () => {
    const file = join(folder, "a-file");
    await writeFile(file, "");
    await expect(openStore({ folder: file, now })).rejects.toMatchObject({
      code: "folder-not-writable",
      message: expect.stringContaining("RESPONSE_STANDARDS_FOLDER"),
    });
  });

  it("says what to do when a server can not be reached or its address is wrong", async () => {
    await expect(
      openStore({ folder, now, databaseUrl: "postgres://me:secret@127.0.0.1:1/none" }),
    ).rejects.toMatchObject({ code: "server-unreachable", message: expect.not.stringContaining("secret") });
    await expect(openStore({ folder, now, databaseUrl: "my database" })).rejects.toMatchObject({
      code: "not-a-database-url",
    });
  });
});
