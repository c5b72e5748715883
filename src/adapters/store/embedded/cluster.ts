import { randomBytes } from "node:crypto";
import { chown, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { codeOf } from "../error-code.ts";
import { StoreProblem } from "../store-problem.ts";
import type { Account } from "./account.ts";
import type { Places } from "./places.ts";
import { runProgram } from "./run-program.ts";

export const USER = "response_standards";

/** How to reach the server in this folder. The file holds the password: only its owner may read it. */
export interface Access {
  readonly port: number;
  readonly password: string;
}

const accessFile = (places: Places): string => join(places.own, "server.json");
const dataFolder = (places: Places): string => join(places.cluster, "data");

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** Whole or not at all: a file cut short by a crash or a full disk would lock everybody out of the record. */
async function keepAccess(places: Places, access: Access): Promise<Access> {
  const unfinished = `${accessFile(places)}.unfinished`;
  await writeFile(unfinished, JSON.stringify(access), { mode: 0o600, flush: true });
  await rename(unfinished, accessFile(places));
  return access;
}

async function readAccess(places: Places): Promise<Access | null> {
  try {
    return JSON.parse(await readFile(accessFile(places), "utf8")) as Access;
  } catch {
    return null;
  }
}

/** Makes the cluster beside its final place, so that a half-made one is never taken for whole. */
async function makeCluster(places: Places, account: Account): Promise<Access> {
  const access = { port: await freePort(), password: randomBytes(24).toString("base64url") };
  const unfinished = join(places.cluster, "data.unfinished");
  await rm(unfinished, { recursive: true, force: true });
  const secret = await mkdtemp(join(tmpdir(), "response-standards-"));
  try {
    const file = join(secret, "password");
    await writeFile(file, access.password, { mode: 0o600 });
    if (account !== null) {
      await chown(secret, account.uid, account.gid);
      await chown(file, account.uid, account.gid);
    }
    const { status, output } = await runProgram(
      places.binaries.initdb,
      [
        ...["-D", unfinished, "-U", USER, `--pwfile=${file}`, "--auth=scram-sha-256", "--encoding=UTF8"],
        ...["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      ],
      account,
      places.cluster,
    );
    if (status !== 0) {
      throw new StoreProblem("server-did-not-start", `PostgreSQL could not make its files: ${output}`);
    }
  } finally {
    await rm(secret, { recursive: true, force: true });
  }
  await keepAccess(places, access);
  await rename(unfinished, dataFolder(places));
  return access;
}

/** The cluster of this folder, made when there is none. */
export async function clusterAccess(places: Places, account: Account): Promise<Access> {
  const made = await stat(join(dataFolder(places), "PG_VERSION")).then(
    () => true,
    () => false,
  );
  if (!made) return makeCluster(places, account);
  const access = await readAccess(places);
  if (access !== null) return access;
  throw new StoreProblem(
    "server-did-not-start",
    `${accessFile(places)} with the password of the embedded PostgreSQL is missing. Restore it from a backup.`,
  );
}

export const urlOf = (access: Access, database: string): string =>
  `postgres://${USER}:${access.password}@127.0.0.1:${access.port}/${database}`;

/** Whether the server of this folder answers. One that is starting or stopping is waited for. */
export async function answers(access: Access): Promise<boolean> {
  for (;;) {
    const client = new pg.Client({ connectionString: urlOf(access, "postgres") });
    client.on("error", () => undefined);
    try {
      await client.connect();
      return true;
    } catch (error) {
      // 57P03: the server is starting up or shutting down.
      if (codeOf(error) !== "57P03") return false;
    } finally {
      await client.end().catch(() => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts the server as a process of its own, which outlives ours when ours is killed. */
export async function startServer(
  places: Places,
  account: Account,
  before: Access,
  serverOptions: readonly string[],
): Promise<Access> {
  // Another program may have taken our port in the meantime.
  const access = await keepAccess(places, { ...before, port: await freePort() });
  const options = [
    `-p ${access.port}`,
    "-c listen_addresses=127.0.0.1",
    "-c unix_socket_directories=",
    "-c max_connections=200",
    ...serverOptions,
  ].join(" ");
  const log = join(dataFolder(places), "server.log");
  const { status, output } = await runProgram(
    places.binaries.pg_ctl,
    ["start", "-D", dataFolder(places), "-w", "-t", "90", "-l", log, "-o", options],
    account,
    places.cluster,
  );
  if (status === 0) return access;
  const lastLines = (await readFile(log, "utf8").catch(() => "")).trim().split("\n").slice(-5).join("\n");
  throw new StoreProblem(
    "server-did-not-start",
    `The embedded PostgreSQL did not start: ${output}\n${lastLines}\nIts files are in ${dataFolder(places)}.`,
  );
}

export async function stopServer(places: Places, account: Account): Promise<void> {
  const options = ["stop", "-D", dataFolder(places), "-m", "fast", "-w", "-t", "60"];
  await runProgram(places.binaries.pg_ctl, options, account, places.cluster);
}
