import { InvalidArgumentError, Option, type Command } from "commander";
import type { PeriodLength } from "../domain/compliance/period.ts";
import { CHANNELS, KINDS, type Channel, type Kind } from "../domain/standards/standard.ts";

export interface ReportOptions {
  /** The last one, of a trend. */
  readonly period?: string;
  readonly authority?: string;
  readonly service?: string;
  readonly channel?: Channel;
  readonly kind?: Kind;
  /** How long the periods are that follow each other. */
  readonly trend?: PeriodLength;
  readonly count?: number;
  readonly practice?: boolean;
  /** Tenant, where the record holds several. */
  readonly council?: string;
  readonly json: boolean;
  readonly rebuild: boolean;
}

const LENGTHS: readonly PeriodLength[] = [
  ...(["week", "month", "quarter", "year", "financial-quarter", "financial-year"] as const),
];

const wholeNumber = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("Write a whole number.");
  return Number(text);
};

/** `report`: how well the standards were kept in a period, with the figures that the tab shows. */
export const register = (program: Command): void => {
  program
    .command("report")
    .description("say how well the standards were kept in a period, over time, or how the cases went")
    .option(
      "--period <period>",
      "2026-Q2 (April to June 2026), 2026-04, 2026-W14, 2026, 2026/27 or 2026/27-Q1 (financial year)",
    )
    .option("--authority <id>", "one authority of a joint service; all together without it")
    .option("--service <id>", "one service")
    .addOption(new Option("--channel <channel>", "one way in").choices(CHANNELS))
    .addOption(new Option("--kind <kind>", "one kind of case").choices(KINDS))
    .addOption(
      new Option("--trend <length>", "period after period, up to --period or to today").choices(LENGTHS),
    )
    .option("--count <number>", "how many periods of a trend, 12 without it", wholeNumber)
    .addOption(
      new Option("--practice", "days, services, hand-offs, extensions, waits, late replies")
        .default(false)
        .conflicts(["trend"]),
    )
    .option("--council <id>", "which council, where the record holds several; COUNCIL names it too")
    .option("--json", "print the report as JSON, as the API gives it", false)
    .option("--rebuild", "count from the events anew before reporting", false)
    .action(async (options: ReportOptions) => {
      const { runReport } = await import("./report-run.ts");
      process.exitCode = await runReport(options);
    });
};
