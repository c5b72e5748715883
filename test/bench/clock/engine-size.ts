import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** The counting, and the working time that it counts in: it is given that, and so does not import it. */
const ENGINE = `
  export { workingTimeOf } from "./src/domain/calendar/working-time.ts";
  export { dueInstant, dueInstants } from "./src/domain/clock/count-due.ts";
`;

/** Bytes of the engine with all that it imports, minified and compressed. */
export const engineGzipBytes = async (): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: ENGINE, resolveDir: fileURLToPath(new URL("../../..", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    // Holidays are data that change every year; every peer brings its own, or is given them.
    external: ["*/gov-uk-bank-holidays.ts"],
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
};
