import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";

/** Beside the sources, so that the packages are found; `.cache` is not kept in the repository. */
const FOLDER = resolve(".cache/faults");

/**
 * Puts the service's own sources into one file, so that a killed service is up again within a second. Gives the path;
 * `remove` takes it away.
 */
export const buildServiceProgram = (): { readonly path: string; readonly remove: () => void } => {
  const path = join(FOLDER, `service-${process.pid}.mjs`);
  execFileSync(
    resolve("node_modules/.bin/esbuild"),
    [
      resolve("test/faults/service/entry.ts"),
      ...["--bundle", "--platform=node", "--format=esm", "--packages=external", "--log-level=error"],
      `--outfile=${path}`,
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  return { path, remove: () => rmSync(path, { force: true }) };
};
