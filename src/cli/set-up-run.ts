import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import type { Writable } from "node:stream";
import { Value } from "typebox/value";
import type { OpenStore } from "../adapters/store/open-store.ts";
import { useCasesOf } from "../application/compose.ts";
import type { Now } from "../application/ports/now.ts";
import type { MovedCase } from "../application/rules-use-cases.ts";
import type { UseCases } from "../application/use-cases.ts";
import { completeSetup, Setup } from "../contracts/setup.ts";
import { failed, succeeded, type Failure, type Result } from "../domain/result.ts";
import { whatIsWrong } from "../server/what-is-wrong.ts";
import { movedInWords, summaryInWords } from "./moved-words.ts";
import type { SetUpOptions } from "./set-up.ts";
import { now, say, withRecord } from "./with-record.ts";
import { writeLine } from "./write-line.ts";

/** The document in a file, checked against its schema; the failure names the field. */
export const readSetup = async (file: string): Promise<Result<Setup, Failure>> => {
  let document: unknown;
  try {
    document = JSON.parse(await readFile(file, "utf8"));
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    return failed({ code: "file-unreadable", message: `${file} could not be read as JSON: ${reason}` });
  }
  if (Value.Check(Setup, document)) return succeeded(completeSetup(document));
  return failed({ code: "setup-invalid", ...whatIsWrong(Setup, document) });
};

/** Prints the cases that move, one a line, and at the end how many they are. */
const tellWhatMoves = async (
  useCases: UseCases,
  setup: Setup,
  { json, preview: only }: SetUpOptions,
  out: Writable,
): Promise<Result<void, Failure>> => {
  const onMoved = (row: MovedCase): Promise<void> =>
    writeLine(out, json ? JSON.stringify(row) : movedInWords(row));
  const preview = await useCases.previewRules({ council: setup, onMoved });
  if (!preview.ok) return preview;
  const { changes, examined, moved, becomeOverdue, becomeSafe } = preview.value;
  const counts = { changes, examined, moved, becomeOverdue, becomeSafe };
  await writeLine(out, json ? JSON.stringify(counts) : summaryInWords(counts, only ? "would" : "did"));
  return succeeded(undefined);
};

const printInForce = async (store: OpenStore, out: Writable): Promise<Result<void, Failure>> => {
  const [tenant] = await store.tenants();
  const council = tenant === undefined ? null : await store.of(tenant).council();
  if (council !== null) {
    await writeLine(out, JSON.stringify(council, null, 2));
    return succeeded(undefined);
  }
  const message = "No council has been set up yet. docs/setting-up.md shows the document to begin with.";
  return failed({ code: "not-set-up", message });
};

/** Keeps the document in a record that is open, or says what it would move. */
export const setUpIn = async (
  store: OpenStore,
  setup: Setup,
  options: SetUpOptions,
  { now: clock, out, by }: { readonly now: Now; readonly out: Writable; readonly by: string },
): Promise<Result<void, Failure>> => {
  const { tenant } = setup;
  const [other] = (await store.tenants()).filter((each) => each !== tenant);
  if (other !== undefined) {
    const message = `This record belongs to ${other}; another council needs a folder or database of its own.`;
    return failed({ code: "other-council", message });
  }
  const useCases = useCasesOf({ record: store.of(tenant), now: clock });
  // Looked at before it is kept: afterwards nothing tells any more where the cases stood.
  const told = await tellWhatMoves(useCases, setup, options, out);
  if (!told.ok || options.preview) return told;
  const because = options.because?.trim() || "The council's settings were changed";
  const kept = await useCases.setUpCouncil(setup, { by, because });
  if (!kept.ok) return kept;
  const { name, mailboxes, services } = kept.value.council;
  const count = (number: number, one: string, many: string): string =>
    `${number} ${number === 1 ? one : many}`;
  say(
    `${name} is set up: ${count(services.length, "service", "services")}, ` +
      `${count(mailboxes.length, "mailbox", "mailboxes")}.`,
  );
  return succeeded(undefined);
};

/** The account that runs the command: who changed the rules. */
const accountName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return "The command line";
  }
};

/** Runs the command against the record of this folder, and gives its exit code. */
export async function runSetUp(file: string | null, options: SetUpOptions): Promise<number> {
  const setup = file === null ? null : await readSetup(file);
  if (setup !== null && !setup.ok) {
    say(setup.failure.message);
    return 1;
  }
  return withRecord(
    (store) =>
      setup === null
        ? printInForce(store, process.stdout)
        : setUpIn(store, setup.value, options, { now, out: process.stdout, by: accountName() }),
    say,
  );
}
