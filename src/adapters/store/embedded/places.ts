import { createHash } from "node:crypto";
import { chown, cp, mkdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { messageOf } from "../error-code.ts";
import { StoreProblem } from "../store-problem.ts";
import { canReach, type Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";

/** Where the server may live when root's own folders are closed to the account that it runs as. */
const FALLBACK = "/var/lib/response-standards";

export interface Places {
  /** Settings and lock: ours. */
  readonly own: string;
  /** The cluster's parent: belongs to the account. */
  readonly cluster: string;
  readonly binaries: Binaries;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function openBinaries(binaries: Binaries, account: Account): Promise<Binaries> {
  if (canReach(account, binaries.postgres)) return binaries;
  const native = dirname(dirname(binaries.postgres));
  const copy = join(FALLBACK, `programs-${createHash("sha256").update(native).digest("hex").slice(0, 12)}`);
  if (!(await exists(join(copy, "bin", basename(binaries.postgres))))) {
    await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  const moved = (program: string): string => join(copy, "bin", basename(program));
  return {
    initdb: moved(binaries.initdb),
    pg_ctl: moved(binaries.pg_ctl),
    postgres: moved(binaries.postgres),
  };
}

/** Makes the folders, and chooses others where the account could not reach them. */
export async function preparePlaces(folder: string, binaries: Binaries, account: Account): Promise<Places> {
  const own = resolve(folder, "postgres");
  try {
    await mkdir(own, { recursive: true });
    let cluster = own;
    if (!canReach(account, own)) {
      cluster = join(FALLBACK, createHash("sha256").update(own).digest("hex").slice(0, 12));
      await mkdir(cluster, { recursive: true });
    }
    if (account !== null) await chown(cluster, account.uid, account.gid);
    return { own, cluster, binaries: await openBinaries(binaries, account) };
  } catch (error) {
    throw new StoreProblem(
      "folder-not-writable",
      `The data folder ${resolve(folder)} can not be written (${messageOf(error)}). Choose another with RESPONSE_STANDARDS_FOLDER, or set DATABASE_URL to use a server.`,
      error,
    );
  }
}
