// npm run -s bench:mail [-- --without-backfill] [-- --backfill 10000,50000]
import { parseArgs } from "node:util";
import { backfill, type Backfill } from "./backfill.ts";
import { GROWTHS, growthRunners } from "./growth.ts";
import { race, type Timing } from "./race.ts";
import { closingWords, report } from "./report.ts";
import { asTheyCome, CORPUS, disagreements, triageRunners } from "./triage.ts";
import { verdictOf, type Measured } from "./verdict.ts";

const ROUNDS = 7;

const { values } = parseArgs({
  options: {
    "without-backfill": { type: "boolean", default: false },
    backfill: { type: "string", default: "10000,50000" },
  },
});

// First, and in processes of their own: what is timed here afterwards does not disturb them.
const backfills: Backfill[] = [];
if (!values["without-backfill"])
  for (const messages of values.backfill.split(",").map(Number)) {
    console.error(`Reading ${messages} messages from the beginning …`);
    backfills.push(await backfill(messages));
  }

const differing = await disagreements(CORPUS);
for (const { name, sort, ours, theirs } of differing.slice(0, 5))
  console.log(`${name} reads ${sort} otherwise: ${JSON.stringify(theirs)}, we ${JSON.stringify(ours)}`);

const sorts = [...CORPUS, asTheyCome(CORPUS)];
const triage: Timing[] = [];
for (const sort of sorts) triage.push(...(await race(triageRunners(sort), ROUNDS)));
const growth: Timing[] = [];
for (const each of GROWTHS) growth.push(...(await race(growthRunners(each), ROUNDS)));

const measured: Measured = { triage, growth, growths: GROWTHS, backfills, disagreements: differing.length };
const verdict = verdictOf(measured);
console.log(`\n${report(sorts, measured, verdict)}\n\n${closingWords(verdict)}`);
console.log(JSON.stringify(verdict));
const lost = backfills.some(({ messages, cases }) => cases !== messages);
process.exitCode = differing.length === 0 && !lost ? 0 : 1;
