import { table } from "../clock/table.ts";
import { BARS, median, type Bar, type Measured, type Verdict } from "./verdict.ts";

const TITLES: Readonly<Record<Bar, string>> = {
  javaScript: "JavaScript before the first countdown, of the template's",
  countdown: "Time to the painted countdown, of the template's",
  blocking: "Blocking time before it, of the template's",
};

const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;

const row = ({ name, scriptBytes, milliseconds, blockingMilliseconds }: Measured): readonly string[] => [
  name,
  (median(scriptBytes) / 1024).toFixed(1),
  spread(milliseconds),
  spread(blockingMilliseconds),
];

/** What was measured of each side, and whether the bars are kept. */
export const report = (sides: readonly Measured[], verdict: Verdict): string =>
  [
    table(
      ["Until the first words are painted", "KB of JavaScript", "milliseconds", "of which blocked"],
      sides.map(row),
    ),
    "",
    table(
      ["Bar", "at most", "reached", ""],
      (Object.keys(BARS) as Bar[]).map((bar) => [
        TITLES[bar],
        String(BARS[bar]),
        String(verdict.reached[bar]),
        verdict.missed.includes(bar) ? "missed" : "kept",
      ]),
    ),
  ].join("\n");
