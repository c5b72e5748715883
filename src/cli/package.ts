import type { Command } from "commander";

export interface PackageOptions {
  readonly domain: string;
  readonly clientId: string;
  readonly out: string;
  readonly check: boolean;
}

/** `package`: the two files that an administrator uploads, for one council's own address. */
export const register = (program: Command): void => {
  program
    .command("package")
    .description("make the two files that put the add-in into Outlook and Teams")
    .requiredOption("--domain <domain>", "where the service is reached, for example standards.example.gov.uk")
    .requiredOption("--client-id <id>", "application (client) id of the app registration in Entra")
    .option("--out <folder>", "where the files go", ".")
    .option("--check", "ask the service whether everything that the files name is there", false)
    .action(async (options: PackageOptions) => {
      const { runPackage } = await import("./package-run.ts");
      process.exitCode = await runPackage(options, process.stdout, process.stderr);
    });
};
