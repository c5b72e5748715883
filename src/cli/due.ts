import type { Command } from "commander";
import type { DueOptions } from "./due-answer.ts";

const collected = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

/** `due`: when a promise falls due, and why. Needs no database. */
export const register = (program: Command): void => {
  program
    .command("due")
    .description("say when a reply is due, and count the days aloud")
    .option(
      "--received <moment>",
      "when it came in (or was acknowledged, for a promise that counts from there): 2026-04-02, " +
        "2026-04-02T16:00 (in the time zone of the calendar) or with an offset",
    )
    .option("--standard <id>", "the promise to count by, for example email-reply")
    .option("--explain", "tell day by day how the date came about", false)
    .option("--json", "answer as JSON", false)
    .option("--list", "list the standards", false)
    .option("--closure <date[=name]>", "a day on which the council is closed; may be repeated", collected, [])
    .option(
      "--division <id>",
      "whose bank holidays count; may be repeated (england-and-wales)",
      collected,
      [],
    )
    .option(
      "--batch",
      "answer questions from standard input, one JSON line each, with one JSON line each",
      false,
    )
    .action(async ({ batch, ...options }: DueOptions & { readonly batch: boolean }) => {
      if (batch) {
        const { answerBatch } = await import("./due-batch.ts");
        await answerBatch(process.stdin, process.stdout);
        return;
      }
      const { answerDue } = await import("./due-answer.ts");
      const answer = answerDue(options);
      if (answer.ok) {
        process.stdout.write(`${answer.value}\n`);
      } else {
        process.stderr.write(`${answer.failure.message}\n`);
        process.exitCode = 2;
      }
    });
};
