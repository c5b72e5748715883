import { readPath } from "../adapters/mailfiles/read-path.ts";
import { openStore } from "../adapters/store/open-store.ts";
import { StoreProblem } from "../adapters/store/store-problem.ts";
import { RecordBusy, RecordUnavailable } from "../application/ports/case-writer.ts";
import { believedUntil } from "./classify-files.ts";
import { importMail } from "./import-mail.ts";
import { importTarget } from "./import-mailbox.ts";
import { progressLine } from "./import-progress.ts";
import { summaryInWords } from "./import-summary-words.ts";
import { recordPlace } from "./record-place.ts";

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Runs the command against the record of this folder, and gives its exit code. */
export async function runImport(
  path: string,
  options: { readonly mailbox: string; readonly json: boolean },
): Promise<number> {
  const now = () => new Date().toISOString();
  let store;
  try {
    store = await openStore({
      ...recordPlace(process.env),
      now,
      tell: say,
    });
    const target = await importTarget(store, options.mailbox, now);
    if (!target.ok) {
      say(target.failure.message);
      return 1;
    }
    const { council, mailbox, setUpNow } = target.value;
    if (setUpNow)
      say(
        `No council had been set up: ${council.name} was, with ${mailbox}, the default calendar and the joint standards.`,
      );
    const progress = progressLine(process.stderr, () => performance.now());
    const reading = { mailbox, notAfter: believedUntil(now()), foldersFromNames: true };
    const summary = await importMail(readPath(path, reading), target.value, now, progress.show);
    progress.end();
    if (!summary.ok) {
      say(summary.failure.message);
      return 1;
    }
    process.stdout.write(`${options.json ? JSON.stringify(summary.value) : summaryInWords(summary.value)}\n`);
    return summary.value.unreadableCount + summary.value.setAsideCount > 0 ? 1 : 0;
  } catch (problem) {
    if (problem instanceof StoreProblem) {
      say(problem.message);
      return 1;
    }
    if (problem instanceof RecordBusy || problem instanceof RecordUnavailable) {
      say("The record could not be reached any more. What was read is kept: run the same command again.");
      return 1;
    }
    throw problem;
  } finally {
    await store?.close();
  }
}
