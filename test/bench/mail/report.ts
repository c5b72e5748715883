import { duration, figure, table } from "../clock/table.ts";
import type { MailSort } from "./corpus.ts";
import { median, timesAsLong, type Timing } from "./race.ts";
import { MAILPARSER } from "./triage.ts";
import { BARS, type Bar, type Measured, type Verdict } from "./verdict.ts";

const TITLES: Readonly<Record<Bar, string>> = {
  triage: "Triage by headers, times as fast as mailparser",
  tenTimesAsLarge: "A mail ten times as large, times as long",
  backfillPeakMb: "Backfill, most memory of the Node process in MB",
  backfillPeakGrowth: "Memory of the larger backfill over the smaller",
};

const sortTable = (sort: MailSort, timings: readonly Timing[]): string => {
  const own = timings.filter(({ group }) => group === sort.name);
  const slow = own.find(({ name }) => name === MAILPARSER) as Timing;
  const bytes = sort.mails.reduce((sum, { length }) => sum + length, 0) / sort.mails.length;
  const rows = own.map((timing) => {
    const each = median(timing.milliseconds) / sort.mails.length;
    return [
      timing.name,
      duration(each * 1e6),
      figure(1e3 / each),
      timing === slow ? "" : figure(timesAsLong(slow, timing)),
    ];
  });
  return table([`${sort.name} (${figure(bytes / 1024)} KB)`, "each", "a second", "times as fast"], rows);
};

const growthTable = (timings: readonly Timing[], verdict: Verdict): string =>
  [
    table(
      ["The same mail, larger", "each"],
      timings.map((timing) => [
        `${timing.group}: ${timing.name.split(", ").at(-1) ?? ""}`,
        duration(median(timing.milliseconds) * 1e6),
      ]),
    ),
    table(
      ["Ten times as large", "times as long"],
      Object.entries(verdict.growth).map(([step, times]) => [step, figure(times)]),
    ),
  ].join("\n\n");

const backfillTable = ({ backfills }: Verdict): string =>
  table(
    [
      "Read from the beginning",
      "seconds",
      "messages a second",
      "peak MB",
      "database MB",
      "cases",
      "answered",
    ],
    backfills.map((each) => [
      `${figure(each.messages)} messages`,
      figure(each.seconds),
      figure(each.messagesPerSecond),
      each.peakMb === null ? "not told" : figure(each.peakMb),
      figure(each.databaseMb),
      figure(each.cases),
      figure(each.answered),
    ]),
  );

const barTable = ({ reached, missed }: Verdict): string =>
  table(
    ["Bar", "reached", "bar", ""],
    (Object.keys(BARS) as Bar[]).map((bar) => {
      const value = reached[bar];
      return [
        TITLES[bar],
        value === null ? "not measured" : figure(value),
        `${bar === "triage" ? "at least" : "at most"} ${figure(BARS[bar])}`,
        value === null ? "" : missed.includes(bar) ? "MISSED" : "reached",
      ];
    }),
  );

/** All that was measured, for people. */
export const report = (sorts: readonly MailSort[], measured: Measured, verdict: Verdict): string =>
  [
    ...sorts.map((sort) => sortTable(sort, measured.triage)),
    growthTable(measured.growth, verdict),
    ...(verdict.backfills.length === 0 ? [] : [backfillTable(verdict)]),
    barTable(verdict),
  ].join("\n\n");

/** What it comes to, in plain words. */
export const closingWords = ({ disagreements, missed, backfills }: Verdict): string => {
  if (disagreements > 0) return `WRONG: ${disagreements} mails are read otherwise by another.`;
  const lost = backfills.find(({ messages, cases }) => cases !== messages);
  if (lost) return `WRONG: ${lost.cases} cases were made of ${lost.messages} messages.`;
  return missed.length === 0
    ? "All read the same, nothing was lost, and every bar is reached."
    : `All read the same and nothing was lost, but not every bar is reached: ${missed.map((bar) => TITLES[bar]).join("; ")}.`;
};
