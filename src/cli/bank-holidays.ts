import type { Command } from "commander";

export interface BankHolidaysOptions {
  /** Fetches them from GOV.UK. */
  readonly refresh: boolean;
  /** Says what would move, and keeps nothing. */
  readonly preview: boolean;
}

/** `bank-holidays`: which years are known and from where; fetches them anew when asked. */
export const register = (program: Command): void => {
  program
    .command("bank-holidays")
    .description("say which bank holidays are known; with --refresh, fetch them from GOV.UK")
    .option(
      "--refresh",
      "fetch the list that GOV.UK publishes (BANK_HOLIDAYS_URL names another place)",
      false,
    )
    .option("--preview", "with --refresh: say which open cases would move, and keep nothing", false)
    .action(async (options: BankHolidaysOptions) => {
      const { runBankHolidays } = await import("./bank-holidays-run.ts");
      process.exitCode = await runBankHolidays(options);
    });
};
