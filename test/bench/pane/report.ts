import { table } from "../clock/table.ts";
import { BARS, median, type Bar, type Compared, type Measured, type Verdict } from "./verdict.ts";

const TITLES: Readonly<Record<Bar, string>> = {
  javaScript: "JavaScript before the first countdown",
  countdown: "Time to the painted countdown",
  blocking: "Blocking time before it",
};

const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;

const row = ({ name, scriptBytes, milliseconds, blockingMilliseconds }: Measured): readonly string[] => [
  name,
  (median(scriptBytes) / 1024).toFixed(1),
  spread(milliseconds),
  spread(blockingMilliseconds),
];

const barTable = (title: string, { reached, missed }: Compared): string =>
  table(
    [title, "at most", "reached", ""],
    (Object.keys(BARS) as Bar[]).map((bar) => [
      TITLES[bar],
      String(BARS[bar]),
      String(reached[bar]),
      missed.includes(bar) ? "missed" : "kept",
    ]),
  );

/** What was measured of each side, and whether the bars are kept. */
export const report = (sides: readonly Measured[], verdict: Verdict): string =>
  [
    table(
      ["Until the first words are painted", "KB of JavaScript", "milliseconds", "of which blocked"],
      sides.map(row),
    ),
    "",
    barTable("Of the template's, each by itself", verdict),
    `The least that asks reached ${verdict.leastThatAsks.countdown} of the template's time.`,
    "",
    barTable("The same, a message that was open before", verdict.seenBefore),
    "",
    barTable("Of the template's, with office.js", verdict.withOfficeJs),
  ].join("\n");
