// npm run -s bench:figures [-- --cases 10000000] [-- --folder KEPT]
import { parseArgs } from "node:util";
import { timeIngest } from "./ingest.ts";
import { measure } from "./measure.ts";
import { report } from "./report.ts";
import { startServer, type LoadedRecord } from "./server.ts";
import { verdictOf } from "./verdict.ts";

const SIZES = [100_000, 1_000_000];

const { values } = parseArgs({
  options: {
    /** One size more than 100 thousand and 1 million, or another largest one. */
    cases: { type: "string" },
    /** Where what was loaded is kept, for another run. */
    folder: { type: "string" },
  },
});
const largest = values.cases === undefined ? 0 : Number(values.cases);
if (!Number.isInteger(largest) || largest < 0) throw new Error("--cases takes a whole number.");
const sizes = largest === 0 ? SIZES : [...SIZES.filter((size) => size < largest), largest];

const server = await startServer(values.folder);
const loaded: LoadedRecord[] = [];
try {
  for (const cases of sizes) {
    console.error(`Loading ${cases} cases …`);
    loaded.push(await server.loaded(cases));
  }
  console.error("Asking …");
  const measured = await measure(loaded, { times: 5, rounds: 20 });
  console.error("Taking in mail …");
  // Into the largest record, last: it changes what was loaded.
  const ingest = await timeIngest(loaded.at(-1)?.url ?? "", server.folder, 12);
  // What was taken in without figures would be missing in them the next time.
  if (values.folder !== undefined) await loaded.at(-1)?.record.recountFigures();
  const verdict = verdictOf(measured, ingest);
  console.log(`${report(verdict)}\n`);
  console.log(JSON.stringify(verdict));
  process.exitCode = measured.every(({ sameAnswer }) => sameAnswer) ? 0 : 1;
} finally {
  for (const each of loaded) await each.close();
  await server.close();
}
