import "./process-zone.ts";
import { agreementOf, oracleOf } from "./agreement.ts";
import { engineGzipBytes } from "./engine-size.ts";
import { foldingRunners } from "./folding.ts";
import { explained, OURS, OURS_AT_ONCE, OURS_EXPLAINED, OURS_WRITTEN_OUT, writtenOut } from "./ours.ts";
import { PEERS } from "./peers.ts";
import { TEMPORAL } from "./peers/temporal-polyfill.ts";
import { wrongByProcessZone } from "./process-zones.ts";
import { race } from "./race.ts";
import { closingWords, report } from "./report.ts";
import { runnersOf, textRunner } from "./runners.ts";
import { verdictOf } from "./verdict.ts";
import type { Agreements } from "./verdict.ts";

const ROUNDS = 9;
const ROUNDS_OF_FOLDING = 7;
const OWN = [OURS, OURS_AT_ONCE, OURS_EXPLAINED];

const oracle = oracleOf(TEMPORAL);
const agreements: Agreements = new Map([
  ...OWN.map((own) => [own.name, agreementOf(own, oracle, Infinity)] as const),
  ...PEERS.map((peer) => [peer.name, agreementOf(peer, oracle)] as const),
]);
const zones = await wrongByProcessZone(oracle);
for (const [zone, wrong] of Object.entries(zones)) {
  console.log(
    `In a process whose zone is ${zone}, ${wrong === 0 ? "none" : wrong} of our answers are wrong.`,
  );
}
const wrongHere = OWN.flatMap(({ name }) => agreements.get(name) ?? []).map(({ wrong }) => wrong);
const disagreements = [...wrongHere, ...Object.values(zones)].reduce((sum, wrong) => sum + wrong, 0);

const timings = [
  ...race(
    [
      ...runnersOf(OURS),
      ...runnersOf(OURS_AT_ONCE, [8]),
      textRunner(OURS_EXPLAINED.name, 8, explained),
      textRunner(OURS_WRITTEN_OUT, 8, writtenOut),
      ...PEERS.flatMap((peer) => runnersOf(peer)),
    ],
    ROUNDS,
  ),
];
// Apart, because so many histories in the memory would slow the others down.
timings.push(...race(foldingRunners(), ROUNDS_OF_FOLDING));
const verdict = verdictOf(timings, agreements, { engineGzipBytes: await engineGzipBytes(), disagreements });

console.log(`\n${report(timings, agreements, verdict)}\n\n${closingWords(verdict)}`);
console.log(JSON.stringify(verdict));
process.exitCode = disagreements === 0 ? 0 : 1;
