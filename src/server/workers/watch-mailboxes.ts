import type { CouncilStore } from "../../application/ports/council.ts";
import { readMailbox, type ReadMailbox } from "../../application/read-mailbox.ts";
import { keepGoing, type KeepGoing, type Round } from "./keep-going.ts";
import { createPulse } from "./pulse.ts";
import { whenNudged, type Reading, type WhenNudged } from "./when-nudged.ts";

export interface WatchMailboxes extends KeepGoing, Omit<ReadMailbox, "onNews">, WhenNudged {
  readonly record: ReadMailbox["record"] & CouncilStore & WhenNudged["record"];
  readonly pollSeconds: number;
}

/** Until a mailbox that another instance reads is asked for again. */
const LOOK_AGAIN_SECONDS = 15;

type ReadOne = ReturnType<typeof readMailbox>;

const readOne = async (
  deps: WatchMailboxes,
  read: ReadOne,
  mailbox: string,
  signal: AbortSignal,
): Promise<Reading> => {
  const { pollSeconds } = deps;
  const council = await deps.record.council();
  const shared = council?.mailboxes.find(({ address }) => address.toLowerCase() === mailbox);
  // It has left the council's setup: its loop is about to be stopped.
  if (council === null || shared === undefined)
    return { well: true, waitSeconds: pollSeconds, caughtUp: false, mustWait: false };
  const result = await read(council, shared, signal);
  switch (result.outcome) {
    case "caught-up":
      return { well: true, waitSeconds: pollSeconds, caughtUp: !signal.aborted, mustWait: false };
    case "stopped":
      return { well: true, waitSeconds: pollSeconds, caughtUp: false, mustWait: false };
    case "elsewhere":
      // Its reader may have ended without giving it back.
      return {
        ...{ well: true, waitSeconds: Math.min(pollSeconds, LOOK_AGAIN_SECONDS) },
        ...{ caughtUp: false, mustWait: false },
      };
    case "throttled":
      return { well: true, waitSeconds: result.waitSeconds, caughtUp: false, mustWait: true };
    case "trouble":
      for (const { problem } of result.problems) deps.log.warn({ problem }, "A mailbox could not be read");
      return {
        ...{ well: false, waitSeconds: Math.max(pollSeconds, result.waitSeconds) },
        ...{ caughtUp: false, mustWait: true },
      };
  }
};

/**
 * Watches every mailbox of the council, each in a loop of its own, so that the trouble of one never delays
 * another. Mailboxes that join or leave the council's setup are noticed while it runs.
 */
export const watchMailboxes = async (deps: WatchMailboxes, signal: AbortSignal): Promise<void> => {
  const loops = new Map<string, { readonly stop: AbortController; readonly ended: Promise<void> }>();
  // The health of a single mailbox stands beside its cursor; the public pulse names no mailbox.
  const own = { ...deps, pulse: createPulse() };

  const read = readMailbox({
    ...deps,
    onNews: () => {
      deps.log.info("Microsoft 365 has forgotten where we were: a folder is read from the beginning");
    },
  });

  // So that the next reading may be another instance's, and nothing stays taken when one is killed in between; where it
  // cannot be said now, the mailbox comes free by itself.
  const giveBack = (mailbox: string): Promise<void> =>
    deps.record.giveMailboxBack(mailbox, deps.holder).catch((error: unknown) => {
      deps.log.warn({ err: error }, "A mailbox could not be given back");
    });

  const start = (mailbox: string): void => {
    const stop = new AbortController();
    const until = AbortSignal.any([signal, stop.signal]);
    const reading = async (): Promise<Reading> => {
      try {
        return await readOne(deps, read, mailbox, until);
      } finally {
        await giveBack(mailbox);
      }
    };
    const { round, pause } = whenNudged(deps, mailbox, reading);
    const ended = keepGoing(mailbox, { ...own, pause }, round, until);
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
