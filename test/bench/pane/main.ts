// npm run -s bench:pane [-- --rounds 9] [-- --built]
import { parseArgs } from "node:util";
import { openBrowser } from "../../support/browser.ts";
import { buildBrowserSide, buildOurs, buildTemplate, folderOf } from "./builds.ts";
import { CPU_SLOWDOWN, open, type Contestant, type Opening } from "./opening.ts";
import { report } from "./report.ts";
import { scriptBytes } from "./script-weight.ts";
import { served } from "./served.ts";
import { ANSWER_AFTER_MS, startBenchServer } from "./server.ts";
import { serviceAnswers } from "./service-answers.ts";
import { verdictOf, type Measured } from "./verdict.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "9" },
    /** Measures what the last run has built. */
    built: { type: "boolean", default: false },
  },
});
const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 9);

const folders = { ours: folderOf("ours"), template: folderOf("template") };
if (!values.built) {
  console.error("Building the pane and the add-in template …");
  await buildOurs(folders.ours);
  await buildTemplate(folders.template);
}
const { hostPage, inFrame } = await buildBrowserSide();
const { byPath, dueDates } = await serviceAnswers(new Date().toISOString());

interface Side extends Contestant {
  readonly prefix: string;
  readonly folder: string;
  readonly openings: Opening[];
}
const sides: readonly [Side, Side, Side] = [
  {
    name: "Response Standards",
    page: "/taskpane.html",
    words: dueDates,
    prefix: "/",
    folder: folders.ours,
    openings: [],
  },
  {
    name: "Office add-in template",
    page: "/template/taskpane.html",
    words: ["Welcome"],
    prefix: "/template/",
    folder: folders.template,
    openings: [],
  },
  {
    name: "office.js alone",
    page: "/alone/taskpane.html",
    words: ["Ready"],
    prefix: "/alone/",
    folder: "",
    openings: [],
  },
];

const server = await startBenchServer(served({ ...folders, hostPage, answers: byPath }));
const browser = await openBrowser();
const place = { browser, origin: server.origin, inFrame };
try {
  // The first of each warms up what the machine shares, and does not count.
  for (const side of sides) await open(place, side);
  for (let round = 0; round < rounds; round++) {
    for (const side of round % 2 === 0 ? sides : sides.toReversed())
      side.openings.push(await open(place, side));
  }
} finally {
  await browser.close();
  await server.close();
}

const measured = async (side: Side): Promise<Measured> => ({
  name: side.name,
  scriptBytes: await Promise.all(side.openings.map((each) => scriptBytes(each, side.prefix, side.folder))),
  milliseconds: side.openings.map(({ milliseconds }) => milliseconds),
  blockingMilliseconds: side.openings.map(({ blockingMilliseconds }) => blockingMilliseconds),
});
const [own, theirs, alone] = [await measured(sides[0]), await measured(sides[1]), await measured(sides[2])];
const verdict = verdictOf(own, theirs, alone, CPU_SLOWDOWN);
console.log(`
${rounds} rounds in turn, a processor ${CPU_SLOWDOWN} times slower, nothing kept by the browser, each answer after ${ANSWER_AFTER_MS} ms.
Ours: an officer who is signed in opens a message that the service knows. Signing in is not played.
office.js is the same for both, and left out of the KB of both.

${report([own, theirs, alone], verdict)}`);
console.log(JSON.stringify(verdict));
