import type { Command } from "commander";
import type { ClassifyOptions } from "./classify-files.ts";

const collected = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

/** `classify`: what sort of mail each file holds, one JSON line for each. Needs no database and no setup. */
export const register = (program: Command): void => {
  program
    .command("classify")
    .description("say of each mail whether it starts a clock, and why: one JSON line a message")
    .argument("<files...>", ".eml files, .mbox files, or folders of them")
    .option("--own-domain <domain>", "mail from here is the council's own; may be repeated", collected, [])
    .option(
      "--web-form-sender <address>",
      "sender of a form on the council's website; may be repeated",
      collected,
      [],
    )
    .action(async (files: readonly string[], options: ClassifyOptions) => {
      const { classifyFiles } = await import("./classify-files.ts");
      const { writeLine } = await import("./write-line.ts");
      let allRead = true;
      for await (const line of classifyFiles(files, options, new Date().toISOString())) {
        if ("error" in line) allRead = false;
        await writeLine(process.stdout, JSON.stringify(line));
      }
      if (!allRead) process.exitCode = 1;
    });
};
