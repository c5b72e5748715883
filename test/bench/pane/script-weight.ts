import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Opening } from "./opening.ts";
import { READY_OFFICE } from "./server.ts";

/** Bytes of the scripts of one opening, each gzipped; office.js and what it loads is the same for everyone. */
export const scriptBytes = async (opening: Opening, prefix: string, folder: string): Promise<number> => {
  const own = opening.scripts.filter(
    (path) => path.startsWith(prefix) && !path.startsWith("/microsoft/") && path !== READY_OFFICE,
  );
  const files = await Promise.all(
    [...new Set(own)].map((path) => readFile(join(folder, path.slice(prefix.length)))),
  );
  return [...files, ...opening.inline].reduce((sum, script) => sum + gzipSync(script).length, 0);
};
