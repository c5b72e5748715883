import type { Command } from "commander";

/** `set-up`: says who the council is, from a document; without one, prints the document that is in force. */
export const register = (program: Command): void => {
  program
    .command("set-up")
    .description(
      "keep the council's document (authorities, services, mailboxes, calendars); without a file, print it",
    )
    .argument("[file]", "the document, as JSON")
    .action(async (file: string | undefined) => {
      const { runSetUp } = await import("./set-up-run.ts");
      process.exitCode = await runSetUp(file ?? null);
    });
};
