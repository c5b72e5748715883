import { openStore, type OpenStore } from "../adapters/store/open-store.ts";
import { StoreProblem } from "../adapters/store/store-problem.ts";
import type { Failure, Result } from "../domain/result.ts";
import { recordPlace } from "./record-place.ts";

export const say = (text: string): void => void process.stderr.write(`${text}\n`);

export const now = (): string => new Date().toISOString();

/**
 * Opens the record of this folder for a command, says on standard error why it can not do its work, and gives the
 * exit code: 0 when all is done, 1 when not.
 */
export const withRecord = async (
  work: (store: OpenStore) => Promise<Result<void, Failure>>,
  tell?: (progress: string) => void,
): Promise<number> => {
  let store: OpenStore | undefined;
  try {
    store = await openStore({ ...recordPlace(process.env), now, ...(tell !== undefined && { tell }) });
    const done = await work(store);
    if (done.ok) return 0;
    say(done.failure.message);
    return 1;
  } catch (problem) {
    if (!(problem instanceof StoreProblem)) throw problem;
    say(problem.message);
    return 1;
  } finally {
    await store?.close();
  }
};
