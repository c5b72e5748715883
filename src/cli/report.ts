import type { Command } from "commander";

export interface ReportOptions {
  readonly period: string;
  readonly authority?: string;
  /** Tenant, where the record holds several. */
  readonly council?: string;
  readonly json: boolean;
  readonly rebuild: boolean;
}

/** `report`: how well the standards were kept in a period, with the figures that the tab shows. */
export const register = (program: Command): void => {
  program
    .command("report")
    .description("say how well the standards were kept in a period")
    .requiredOption(
      "--period <period>",
      "2026-Q2 (April to June 2026), 2026-04, 2026, 2026/27 or 2026/27-Q1 (financial year)",
    )
    .option("--authority <id>", "one authority of a joint service; all together without it")
    .option("--council <id>", "which council, where the record holds several; COUNCIL names it too")
    .option("--json", "print the report as JSON, as the API gives it", false)
    .option("--rebuild", "count from the events anew before reporting", false)
    .action(async (options: ReportOptions) => {
      const { runReport } = await import("./report-run.ts");
      process.exitCode = await runReport(options);
    });
};
