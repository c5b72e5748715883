import type { Command } from "commander";

/** `import`: takes mail from files into the record. Once or many times, the record is the same. */
export const register = (program: Command): void => {
  program
    .command("import")
    .description("take mail from .eml files, an .mbox or a folder of them into the record")
    .argument("<path>", ".eml file, .mbox file or folder")
    .requiredOption("--mailbox <address>", "the shared mailbox that the mail lay in, for example housing@...")
    .option("--json", "print the summary as JSON", false)
    .action(async (path: string, options: { readonly mailbox: string; readonly json: boolean }) => {
      const { runImport } = await import("./import-run.ts");
      process.exitCode = await runImport(path, options);
    });
};
