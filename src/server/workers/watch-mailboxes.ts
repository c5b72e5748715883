import type { CouncilStore } from "../../application/ports/council.ts";
import type { WatchedFolder } from "../../application/ports/mailbox.ts";
import { keepGoing, type KeepGoing, type Round } from "./keep-going.ts";
import { createPulse } from "./pulse.ts";
import { readFolder, type ReadFolder } from "./read-folder.ts";

export interface WatchMailboxes extends KeepGoing, ReadFolder {
  readonly record: ReadFolder["record"] & CouncilStore;
  readonly pollSeconds: number;
}

/** What came in before what went out: an answer finds the case that it answers. */
const FOLDERS: readonly WatchedFolder[] = ["inbox", "sent"];

const readMailbox = async (deps: WatchMailboxes, mailbox: string, signal: AbortSignal): Promise<Round> => {
  let well = true;
  let waitSeconds = deps.pollSeconds;
  for (const folder of FOLDERS) {
    const result = await readFolder(deps, mailbox, folder, signal);
    if (result.outcome === "throttled") return { well, waitSeconds: result.waitSeconds };
    if (result.outcome !== "trouble") continue;
    deps.log.warn({ folder, problem: result.problem }, "A mailbox could not be read");
    await deps.record.noteProblem(mailbox, folder, result.problem);
    well = false;
    waitSeconds = Math.max(waitSeconds, result.waitSeconds);
  }
  return { well, waitSeconds };
};

/**
 * Watches every mailbox of the council, each in a loop of its own, so that the trouble of one never delays
 * another. Mailboxes that join or leave the council's setup are noticed while it runs.
 */
export const watchMailboxes = async (deps: WatchMailboxes, signal: AbortSignal): Promise<void> => {
  const loops = new Map<string, { readonly stop: AbortController; readonly ended: Promise<void> }>();
  // The health of a single mailbox stands beside its cursor; the public pulse names no mailbox.
  const own = { ...deps, pulse: createPulse() };

  const start = (mailbox: string): void => {
    const stop = new AbortController();
    const until = AbortSignal.any([signal, stop.signal]);
    const ended = keepGoing(mailbox, own, () => readMailbox(deps, mailbox, until), until);
    loops.set(mailbox, { stop, ended });
  };

  const keepInStep = async (): Promise<Round> => {
    const council = await deps.record.council();
    const wanted = new Set(council?.mailboxes.map((each) => each.address.toLowerCase()));
    for (const mailbox of wanted) if (!loops.has(mailbox)) start(mailbox);
    for (const [mailbox, { stop, ended }] of loops) {
      if (wanted.has(mailbox)) continue;
      stop.abort();
      await ended;
      loops.delete(mailbox);
    }
    return { well: true, waitSeconds: deps.pollSeconds };
  };

  await keepGoing("watch-mailboxes", deps, keepInStep, signal);
  await Promise.all([...loops.values()].map((each) => each.ended));
};
