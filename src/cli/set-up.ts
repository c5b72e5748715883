import type { Command } from "commander";

export interface SetUpOptions {
  /** Says what would move, and writes nothing. */
  readonly preview: boolean;
  readonly json: boolean;
  /** Why the rules change, for the history of the cases that it moves. */
  readonly because?: string;
}

/** `set-up`: says who the council is, from a document; without one, prints the document that is in force. */
export const register = (program: Command): void => {
  program
    .command("set-up")
    .description(
      "keep the council's document (authorities, services, mailboxes, calendars); without a file, print it",
    )
    .argument("[file]", "the document, as JSON")
    .option("--preview", "say which open cases would be due at another time, and keep nothing", false)
    .option("--because <reason>", "why, in the words that the history of the cases will show")
    .option("--json", "print what moves as JSON lines, the summary last", false)
    .action(async (file: string | undefined, options: SetUpOptions) => {
      const { runSetUp } = await import("./set-up-run.ts");
      process.exitCode = await runSetUp(file ?? null, options);
    });
};
