import { duration, figure, table } from "../clock/table.ts";
import { BARS, type Bar, type Verdict } from "./verdict.ts";

const TITLES: Readonly<Record<Bar, string>> = {
  timesAsFast: "Eight quarters from the rollups, times as fast as from the cases",
  queryGrowth: "Eight quarters, largest record over smallest",
  pagesGrowth: "List pages (p95), largest record over smallest",
  ingest: "Mail taken in with the figures kept over without",
};

const ms = (milliseconds: number): string => duration(milliseconds * 1e6);

/** What was measured, for people. */
export const report = (verdict: Verdict): string => {
  const { sizes } = verdict;
  const head = sizes.map(({ cases }) => `${figure(cases).replace(".00", "")} cases`);
  const lists = Object.keys(sizes[0]?.listsP95Ms ?? {});
  return [
    table(
      ["How well eight quarters were kept", ...head],
      [
        ["from the rollups", ...sizes.map(({ eightQuartersMs }) => ms(eightQuartersMs))],
        ["from the cases, covering index", ...sizes.map(({ fromCasesMs }) => ms(fromCasesMs))],
        ["times as fast", ...sizes.map(({ timesAsFast }) => figure(timesAsFast))],
        ["the same answer", ...sizes.map(({ sameAnswer }) => (sameAnswer ? "yes" : "NO"))],
      ],
    ),
    table(
      ["A page of 50 with its count (p95)", ...head],
      [
        ...lists.map((name) => [name, ...sizes.map(({ listsP95Ms }) => ms(listsP95Ms[name] ?? 0))]),
        ["all lists", ...sizes.map(({ pagesP95Ms }) => ms(pagesP95Ms))],
      ],
    ),
    table(
      ["Reached", "measured", "bar"],
      (Object.keys(BARS) as Bar[]).map((bar) => [
        TITLES[bar],
        figure(verdict.reached[bar]),
        `${bar === "timesAsFast" || bar === "ingest" ? "at least" : "at most"} ${BARS[bar]}`,
      ]),
    ),
  ].join("\n\n");
};
