import { TAGS } from "../domain/case/tag.ts";
import { failed, type Result } from "../domain/result.ts";
import { byMailbox } from "./by-mailbox.ts";
import type { MailboxFailure, MailboxMarks, MessageMarks } from "./ports/mailbox.ts";
import type { MarksOutbox, MarksOutcome, MarksToWrite } from "./ports/outbox.ts";

export interface PutMarks {
  readonly marks: MailboxMarks;
  readonly record: MarksOutbox;
  /** Told the code of what went wrong; the outbox tries again by itself. */
  readonly onTrouble?: (code: MailboxFailure["code"]) => void;
}

const OURS: readonly string[] = TAGS.map((each) => each.name);
/** What can be written well within the minute for which the outbox lends them. */
const AT_ONCE = 60;
/** As many as Graph takes in one call. */
const IN_ONE_CALL = 20;

const outcomeOf = (result: Result<MessageMarks, MailboxFailure>): MarksOutcome => {
  if (result.ok) return { result: "written", put: result.value };
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

const inCalls = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / IN_ONE_CALL) }, (_, index) =>
    all.slice(index * IN_ONE_CALL, (index + 1) * IN_ONE_CALL),
  );

/**
 * Writes what waits in the outbox to the mailboxes, for everyone who shares them to see. Each is tried until it is
 * written, and shown as a problem when that takes long; writing one twice changes nothing. Gives how many were taken.
 */
export const putMarks = ({ marks, record, onTrouble }: PutMarks) => {
  /** Mailboxes that know our categories already. */
  const provided = new Set<string>();

  const putInMailbox = async (mailbox: string, waiting: readonly MarksToWrite[]): Promise<void> => {
    let stopped: MailboxFailure | null = null;
    // A mailbox with follow-ups alone, or whose marks are being taken away, keeps its list of categories as it is.
    if (!provided.has(mailbox) && waiting.some(({ wish }) => wish.category !== null)) {
      const result = await marks.provide(mailbox, TAGS);
      if (result.ok) provided.add(mailbox);
      else stopped = result.failure;
    }
    for (const call of inCalls(waiting)) {
      const failure: MailboxFailure | null = stopped;
      const results =
        failure === null
          ? await marks.put(
              mailbox,
              call.map(({ graphId, wish, lastPut }) => ({ graphId, marks: wish, lastPut })),
              OURS,
            )
          : call.map(() => failed(failure));
      for (const [index, each] of call.entries()) {
        const result = results[index] ?? failed({ code: "unavailable", message: "No outcome was given." });
        await record.settleMarks(each, outcomeOf(result));
        if (result.ok || result.failure.code === "not-found") continue;
        onTrouble?.(result.failure.code);
        if (CONCERNS_THE_MAILBOX.includes(result.failure.code)) stopped = result.failure;
      }
    }
  };

  return async (): Promise<{ readonly taken: number; readonly more: boolean }> => {
    const waiting = await record.takeMarks(AT_ONCE);
    const outcomes = await Promise.allSettled(
      [...byMailbox(waiting)].map(([mailbox, each]) => putInMailbox(mailbox, each)),
    );
    // A mailbox in trouble has its own waiting time in the outbox; the others go on. An error is a bug, or the record
    // is away: the round says so, after the other mailboxes had their turn.
    for (const each of outcomes) if (each.status === "rejected") throw each.reason;
    return { taken: waiting.length, more: waiting.length === AT_ONCE };
  };
};
