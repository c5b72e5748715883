import type { Command } from "commander";

/** `standards`: the published standards that a council can switch on, or copy and edit. Needs no database. */
export const register = (program: Command): void => {
  program
    .command("standards")
    .description("list the published standards that a council can switch on, with their sources")
    .argument("[preset]", "one of them at length, for example freedom-of-information")
    .option("--json", "as JSON, to be copied into a council's document and edited there", false)
    .action(async (preset: string | undefined, { json }: { readonly json: boolean }) => {
      const { answerStandards } = await import("./standards-answer.ts");
      const answer = answerStandards(preset ?? null, json);
      if (answer.ok) {
        process.stdout.write(`${answer.value}\n`);
      } else {
        process.stderr.write(`${answer.failure.message}\n`);
        process.exitCode = 2;
      }
    });
};
