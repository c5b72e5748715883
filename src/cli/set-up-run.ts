import { readFile } from "node:fs/promises";
import { Value } from "typebox/value";
import { openStore } from "../adapters/store/open-store.ts";
import { StoreProblem } from "../adapters/store/store-problem.ts";
import { useCasesOf } from "../application/compose.ts";
import { Setup } from "../contracts/setup.ts";
import { failed, succeeded, type Failure, type Result } from "../domain/result.ts";
import { whatIsWrong } from "../server/what-is-wrong.ts";
import { recordPlace } from "./record-place.ts";

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** The document in a file, checked against its schema; the failure names the field. */
export const readSetup = async (file: string): Promise<Result<Setup, Failure>> => {
  let document: unknown;
  try {
    document = JSON.parse(await readFile(file, "utf8"));
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    return failed({ code: "file-unreadable", message: `${file} could not be read as JSON: ${reason}` });
  }
  if (Value.Check(Setup, document)) return succeeded(document);
  return failed({ code: "setup-invalid", ...whatIsWrong(Setup, document) });
};

/** Runs the command against the record of this folder, and gives its exit code. */
export async function runSetUp(file: string | null): Promise<number> {
  const now = () => new Date().toISOString();
  let store;
  try {
    const setup = file === null ? null : await readSetup(file);
    if (setup !== null && !setup.ok) {
      say(setup.failure.message);
      return 1;
    }
    store = await openStore({
      ...recordPlace(process.env),
      now,
      tell: say,
    });
    const known = await store.tenants();
    if (setup === null) {
      const [tenant] = known;
      const council = tenant === undefined ? null : await store.of(tenant).council();
      if (council === null) {
        say("No council has been set up yet. docs/setting-up.md shows the document to begin with.");
        return 1;
      }
      process.stdout.write(`${JSON.stringify(council, null, 2)}\n`);
      return 0;
    }
    const { tenant } = setup.value;
    const [other] = known.filter((each) => each !== tenant);
    if (other !== undefined) {
      say(`This record belongs to ${other}; another council needs a folder or database of its own.`);
      return 1;
    }
    const kept = await useCasesOf({ record: store.of(tenant), now }).setUpCouncil(setup.value);
    if (!kept.ok) {
      say(kept.failure.message);
      return 1;
    }
    const { name, mailboxes, services } = kept.value;
    say(`${name} is set up: ${services.length} services, ${mailboxes.length} mailboxes.`);
    return 0;
  } catch (problem) {
    if (!(problem instanceof StoreProblem)) throw problem;
    say(problem.message);
    return 1;
  } finally {
    await store?.close();
  }
}
