import { parseArgs } from "node:util";
import { cannotBeProcessed } from "./cannot-be-processed.ts";
import type { Counts } from "./count.ts";
import { killedAtRandom } from "./killed-at-random.ts";
import { killedEverywhere } from "./killed-everywhere.ts";
import { oldBackup } from "./old-backup.ts";
import { postgresKilled } from "./postgres-killed.ts";
import { twoInstances } from "./two-instances.ts";
import { weekWithoutGraph } from "./week-without-graph.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});
const seed = Number(values.seed);
const tell = (words: string): void => console.log(`  ${words}`);

/** Each with what it shows; in this order. */
const TESTS: Readonly<Record<string, () => Promise<Counts>>> = {
  "killed everywhere": () => killedEverywhere({ tell }),
  "killed at random": () => killedAtRandom({ rounds: Number(values.rounds), seed, tell }),
  "a week without Microsoft 365": () => weekWithoutGraph({ lettersADay: 60, restarts: false }),
  "PostgreSQL killed, embedded": () => postgresKilled({ kind: "embedded", kills: 5 }),
  "PostgreSQL killed, served": () => postgresKilled({ kind: "served", kills: 5 }),
  "two instances": () => twoInstances({ mails: 300, seed }),
  "an old backup": () => oldBackup({ letters: 20 }),
  "mail that cannot be processed": () => cannotBeProcessed({ bad: 5, neighbours: 40 }),
};

const results: Record<string, Counts & { readonly seconds: number }> = {};
for (const [name, run] of Object.entries(TESTS)) {
  if (values.only !== undefined && !name.includes(values.only)) continue;
  console.log(name);
  const from = Date.now();
  const counts = await run();
  results[name] = { ...counts, seconds: Math.round((Date.now() - from) / 1000) };
  for (const [what, count] of Object.entries(results[name])) {
    if (what !== "wrong") console.log(`  ${what}: ${JSON.stringify(count)}`);
  }
  for (const each of counts.wrong) console.log(`  WRONG: ${each}`);
}
const wrong = Object.values(results).reduce((sum, each) => sum + each.wrong.length, 0);
console.log(JSON.stringify({ ok: wrong === 0, wrong, results }));
process.exitCode = wrong === 0 ? 0 : 1;
