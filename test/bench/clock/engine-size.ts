import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ENTRY = fileURLToPath(new URL("../../../src/domain/clock/count-due.ts", import.meta.url));

/** Bytes of the counting and of the working time that it counts in, minified and compressed. */
export const engineGzipBytes = async (): Promise<number> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { workingTimeOf } from "./src/domain/calendar/working-time.ts";
        export * from ${JSON.stringify(ENTRY)};`,
      resolveDir: fileURLToPath(new URL("../../..", import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    // The holidays are data that change every year, and every peer brings or is given its own.
    external: ["*/gov-uk-bank-holidays.ts"],
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
};
