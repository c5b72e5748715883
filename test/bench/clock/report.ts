import { OURS } from "./ours.ts";
import { median, timesAsFast } from "./race.ts";
import type { Timing } from "./race.ts";
import { duration, figure, table } from "./table.ts";
import { AT_MOST, BARS, bestPeer, GROUPS, timingOf } from "./verdict.ts";
import type { Agreements, Bar, Verdict } from "./verdict.ts";

const TITLES: Readonly<Record<string, string>> = {
  due1: "Due in 1 working day",
  due8: "Due in 8 working days",
  due20: "Due in 20 working days",
  due250: "Due in 250 working days",
  minutes1d: "Open time within 1 day",
  minutes30d: "Open time within 30 days",
  minutes2y: "Open time within 2 years",
  explained8: "Explained as data, 8 working days",
  flat: "250 working days over 1",
  casesGrowth: "A case among 100,000 over one among 1,000",
  engineGzipBytes: "Engine, bytes in gzip",
};

const answersInWords = (group: string, name: string, agreements: Agreements): string => {
  const agreement = agreements.get(name)?.find((each) => each.group === group);
  if (!agreement) return "";
  const { asked, wrong, anotherDay } = agreement;
  if (wrong === 0) return `right, ${asked} of ${asked}`;
  return `wrong ${wrong} of ${asked}${anotherDay === 0 ? "" : `, ${anotherDay} by a day or more`}`;
};

/** Everybody at one sort of question, the fastest first; the best peer that is right is marked. */
const groupTable = (group: string, timings: readonly Timing[], agreements: Agreements): string => {
  const ours = timingOf(timings, group, OURS.name);
  const best = bestPeer(timings, group, agreements);
  const rows = timings
    .filter((timing) => timing.group === group)
    .sort((a, b) => median(a.nanoseconds) - median(b.nanoseconds))
    .map((timing) => {
      const each = median(timing.nanoseconds);
      return [
        timing === best ? `${timing.name} *` : timing.name,
        duration(each),
        figure(1e9 / each),
        timing === ours ? "" : figure(timesAsFast(ours, timing)),
        answersInWords(group, timing.name, agreements),
      ];
    });
  return table([TITLES[group] ?? group, "each", "a second", "times ours", "answers"], rows);
};

const barTable = (verdict: Verdict): string => {
  const reached: Readonly<Record<string, number>> = {
    ...verdict.ratios,
    flat: verdict.flat250over1,
    casesGrowth: verdict.casesGrowth,
    engineGzipBytes: verdict.engineGzipBytes,
  };
  const rows = (Object.keys(BARS) as Bar[]).map((bar) => [
    TITLES[bar] ?? bar,
    figure(reached[bar] ?? NaN),
    `${AT_MOST.includes(bar) ? "at most" : "at least"} ${figure(BARS[bar])}`,
    verdict.missed.includes(bar) ? "MISSED" : "reached",
  ]);
  const inSentences = ["Explained in sentences", figure(verdict.ratios["writtenOut8"] ?? NaN), "no bar", ""];
  return table(["Bar", "reached", "bar", ""], [...rows, inSentences]);
};

const foldingTable = ({ casesPerSecond }: Verdict): string =>
  table(
    ["From events to clocks", "cases a second"],
    Object.entries(casesPerSecond).map(([batch, each]) => [
      `${Number(batch).toLocaleString("en-GB")} cases`,
      figure(each),
    ]),
  );

/** All that was measured, for people. */
export const report = (timings: readonly Timing[], agreements: Agreements, verdict: Verdict): string =>
  [
    ...GROUPS.map((group) => groupTable(group, timings, agreements)),
    "* the best peer that is right: what the bars are measured by",
    foldingTable(verdict),
    barTable(verdict),
  ].join("\n\n");

/** What it comes to, in plain words. */
export const closingWords = ({ disagreements, missed }: Verdict): string => {
  if (disagreements > 0) return `WRONG: ${disagreements} of our answers are not those of the oracle.`;
  return missed.length === 0
    ? "Every answer of ours is right, and every bar is reached."
    : `Every answer of ours is right, but not every bar is reached: ${missed.map((bar) => TITLES[bar]).join("; ")}.`;
};
