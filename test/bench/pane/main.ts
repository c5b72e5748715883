// npm run -s bench:pane [-- --rounds 9] [-- --built]
/*
 * What is measured: from the moment at which the browser sets out for the add-in's page (`performance.timeOrigin`) until
 * the words that it was opened for stand in the page and two frames have been drawn; the same ruler for our pane and for
 * the template. The ruler asks for no frame before the words are there, and notes the time before it looks whether they
 * are laid out; each opening begins when the browser has put away what was open before.
 *
 * Within it lie the answer to the page (20 ms), what the browser does for every page (its process and its windows are
 * there already), everything that the page loads, runs and asks for, and the drawing.
 *
 * "By itself" the add-in is a page of its own, as a program's web view shows it, and office.js is ready at once: nothing
 * is timed but the add-in. "With office.js" it stands in a frame of a page that plays Outlook, with Microsoft's own
 * office.js. That page is of the same site, as office.js demands where it does not run at Microsoft, so both share one
 * thread, which in Outlook they do not; that is why it is told beside the bars and does not decide them.
 *
 * "The least that asks" is a page of ten lines without styles and without clocks, which asks the service about the message
 * and writes one word: no pane that asks can be faster, so it tells how much of the time is the browser's own.
 *
 * The bars are for a message that is opened for the first time by an officer who is signed in and has had the pane open
 * within the last week: by what the council counts is kept, and nothing of the message. One that was open before is told
 * beside it. Nothing is kept by the browser itself: neither files nor compiled scripts.
 */
import { parseArgs } from "node:util";
import { openBrowser } from "../../support/browser.ts";
import { buildBrowserSide, buildOurs, buildTemplate, folderOf } from "./builds.ts";
import { CPU_SLOWDOWN, ONLY_THIS_COMPUTER, open, type Contestant, type Opening } from "./opening.ts";
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
const { hostPage, readyOffice, inFrame } = await buildBrowserSide();
const { byPath, dueDates } = await serviceAnswers(new Date().toISOString());

interface Side extends Contestant {
  readonly prefix: string;
  readonly folder: string;
  readonly openings: Opening[];
}
type Built = Pick<Side, "prefix" | "folder" | "words">;
const ours: Built = { prefix: "/", folder: folders.ours, words: dueDates };
const template: Built = { prefix: "/template/", folder: folders.template, words: ["Welcome"] };
const alone: Built = { prefix: "/alone/", folder: "", words: ["Ready"] };
const least: Built = { prefix: "/least/", folder: "", words: ["Ready"] };

const byItself = (name: string, of: Built, seenBefore = false): Side => ({
  ...of,
  ...{
    name: `${name}, by itself`,
    page: `${of.prefix}ready.html`,
    inOutlook: false,
    seenBefore,
    openings: [],
  },
});
const inOutlook = (name: string, of: Built): Side => ({
  ...of,
  ...{ name, page: `${of.prefix}taskpane.html`, inOutlook: true, seenBefore: false, openings: [] },
});
const sides = {
  ours: byItself("Response Standards", ours),
  oursAgain: byItself("Response Standards, seen before", ours, true),
  template: byItself("Office add-in template", template),
  least: byItself("The least that asks", least),
  oursInOutlook: inOutlook("Response Standards, with office.js", ours),
  templateInOutlook: inOutlook("Office add-in template, with office.js", template),
  officeJs: inOutlook("office.js alone", alone),
};
const inTurn = Object.values(sides);

const server = await startBenchServer(served({ ...folders, hostPage, readyOffice, answers: byPath }));
const browser = await openBrowser(ONLY_THIS_COMPUTER);
const place = { browser, origin: server.origin, inFrame };
try {
  // The first of each warms up what the machine shares, and does not count.
  for (const side of inTurn) await open(place, side);
  for (let round = 0; round < rounds; round++) {
    for (const side of round % 2 === 0 ? inTurn : inTurn.toReversed())
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
const verdict = verdictOf(
  { ours: await measured(sides.ours), template: await measured(sides.template) },
  { ours: await measured(sides.oursAgain), template: await measured(sides.template) },
  { ours: await measured(sides.oursInOutlook), template: await measured(sides.templateInOutlook) },
  { least: await measured(sides.least), officeJs: await measured(sides.officeJs) },
  CPU_SLOWDOWN,
);
console.log(`
${rounds} rounds in turn, a processor ${CPU_SLOWDOWN} times slower, nothing kept by the browser, each answer after ${ANSWER_AFTER_MS} ms.
Ours: an officer who is signed in opens a message that the service knows; signing in is not played. It is opened for the
first time, or, where so said, was open before. By what the council counts is kept from an earlier day.
office.js is the same for both, and left out of the KB of both. "By itself" something small stands in its place that is
ready at once, so that only what the add-in is made of is measured; with office.js nobody is faster than office.js alone.

${report(await Promise.all(inTurn.map(measured)), verdict)}`);
console.log(JSON.stringify(verdict));
