import type { MailboxFailure, MailboxTags } from "../../application/ports/mailbox.ts";
import type { TagOutbox, TagOutcome, TagToWrite } from "../../application/ports/tag-outbox.ts";
import { TAGS } from "../../domain/case/tag.ts";
import type { Result } from "../../domain/result.ts";
import { keepGoing, type KeepGoing, type Round } from "./keep-going.ts";

export interface WriteTags extends KeepGoing {
  readonly outbox: TagOutbox;
  readonly tags: MailboxTags;
  /** Until the outbox is looked at again when it was empty. */
  readonly everySeconds: number;
}

const OURS: readonly string[] = TAGS.map((each) => each.name);
/** What can be written well within the minute for which the outbox lends them. */
const AT_ONCE = 40;

const outcomeOf = (result: Result<void, MailboxFailure>): TagOutcome => {
  if (result.ok) return { result: "written" };
  const { code, message, retryAfterSeconds } = result.failure;
  if (code === "not-found") return { result: "gone" };
  return {
    result: "failed",
    reason: message,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
};

/** Failures that the next message of the same mailbox would meet as well. */
const CONCERNS_THE_MAILBOX: readonly MailboxFailure["code"][] = ["throttled", "unavailable", "forbidden"];

/** Writes the tags of one mailbox, one after the other. Gives false when one could not be written. */
const writeToMailbox = async (
  deps: WriteTags,
  provided: Set<string>,
  mailbox: string,
  tags: readonly TagToWrite[],
): Promise<boolean> => {
  let stopped: MailboxFailure | null = null;
  if (!provided.has(mailbox)) {
    const result = await deps.tags.provide(mailbox, TAGS);
    if (result.ok) provided.add(mailbox);
    else stopped = result.failure;
  }
  let well = stopped === null;
  for (const tag of tags) {
    if (stopped !== null) {
      const { retryAfterSeconds, message } = stopped;
      const reason = message;
      await deps.outbox.settle(tag, {
        result: "failed",
        reason,
        ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      });
      continue;
    }
    const result = await deps.tags.put(tag, OURS);
    await deps.outbox.settle(tag, outcomeOf(result));
    if (result.ok || result.failure.code === "not-found") continue;
    well = false;
    deps.log.warn({ reason: result.failure.code }, "A tag could not be written");
    if (CONCERNS_THE_MAILBOX.includes(result.failure.code)) stopped = result.failure;
  }
  return well;
};

const byMailbox = (tags: readonly TagToWrite[]): ReadonlyMap<string, readonly TagToWrite[]> => {
  const groups = new Map<string, TagToWrite[]>();
  for (const tag of tags) groups.set(tag.mailbox, [...(groups.get(tag.mailbox) ?? []), tag]);
  return groups;
};

/**
 * Writes what waits in the outbox to the mailboxes, for everyone who shares them to see. Each is tried until
 * it is written or rests as a problem; writing one twice changes nothing.
 */
export const writeTags = (deps: WriteTags, signal: AbortSignal): Promise<void> => {
  const provided = new Set<string>();

  const round = async (): Promise<Round> => {
    const waiting = await deps.outbox.take(AT_ONCE);
    const mailboxes = byMailbox(waiting);
    const outcomes = await Promise.allSettled(
      [...mailboxes].map(([mailbox, tags]) => writeToMailbox(deps, provided, mailbox, tags)),
    );
    for (const each of outcomes) {
      if (each.status === "rejected")
        deps.log.error({ err: each.reason }, "The tags of a mailbox were not written");
    }
    // A mailbox in trouble has its own waiting time in the outbox; the others go on.
    return {
      well: outcomes.every((each) => each.status === "fulfilled"),
      waitSeconds: waiting.length < AT_ONCE ? deps.everySeconds : 0,
    };
  };

  return keepGoing("write-tags", deps, round, signal);
};
