import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { minify } from "@swc/core";
import { build } from "esbuild";

/** The counting, and the working time that it counts in: it is given that, and so does not import it. */
const ENGINE = `
  export { workingTimeOf } from "./src/domain/calendar/working-time.ts";
  export { dueInstant, dueInstants } from "./src/domain/clock/count-due.ts";
`;

/** Bytes of the engine with all that it imports, made small by the compiler that the build uses, in three passes, and compressed. */
export const engineGzipBytes = async (): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: ENGINE, resolveDir: fileURLToPath(new URL("../../..", import.meta.url)) },
    bundle: true,
    format: "esm",
    target: "es2022",
    // Holidays are data that change every year; every peer brings its own, or is given them.
    external: ["*/gov-uk-bank-holidays.ts"],
    write: false,
  });
  const { code } = await minify(outputFiles[0]?.text ?? "", {
    module: true,
    compress: { passes: 3 },
    mangle: true,
  });
  return gzipSync(code, { level: 9 }).length;
};
