import type { Asked, MailboxNudges, Nudge, Told } from "../../application/ports/notifications.ts";
import { IN_TIME_MS, inTime } from "./in-time.ts";

/** Takes what genuine notifications say; done when it is in the record. */
export type ToldDesk = (told: Told) => Promise<void>;

interface Batch {
  readonly mailboxes: Set<string>;
  readonly asked: Map<string, Asked>;
  readonly kept: Promise<readonly Nudge[]>;
  readonly settle: (nudges: Promise<readonly Nudge[]>) => void;
}

const emptyBatch = (): Batch => {
  let settle: Batch["settle"] = () => undefined;
  const kept = new Promise<readonly Nudge[]>((resolve) => {
    settle = resolve;
  });
  return { mailboxes: new Set(), asked: new Map(), kept, settle };
};

/**
 * While one statement is under way, everything that is told meanwhile waits together and shares the next one. So a
 * flood costs the record no more than one statement at a time, and no more memory than the council has mailboxes.
 */
export const createToldDesk = (
  record: Pick<MailboxNudges, "keepTold">,
  onKept: (nudges: readonly Nudge[]) => void,
  keptWithinMs = IN_TIME_MS,
): ToldDesk => {
  let waiting: Batch | null = null;
  let isBusy = false;

  const work = async (): Promise<void> => {
    isBusy = true;
    while (waiting !== null) {
      const batch: Batch = waiting;
      waiting = null;
      const told = {
        mailboxes: [...batch.mailboxes],
        asked: [...batch.asked].map(([id, asked]) => ({ id, asked })),
      };
      batch.settle(inTime(record.keepTold(told), keptWithinMs));
      await batch.kept.then(onKept, () => undefined);
    }
    isBusy = false;
  };

  return async ({ mailboxes, asked }) => {
    waiting ??= emptyBatch();
    const batch = waiting;
    for (const mailbox of mailboxes) batch.mailboxes.add(mailbox);
    for (const each of asked) {
      // A subscription that was removed needs another, whatever else was asked for.
      if (batch.asked.get(each.id) !== "replacement") batch.asked.set(each.id, each.asked);
    }
    if (!isBusy) void work();
    await batch.kept;
  };
};
