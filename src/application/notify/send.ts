import type { NoticeOutcome, NoticeToSend } from "../ports/notices.ts";
import { isOpenFor } from "./group.ts";
import { saidBy } from "./message.ts";
import type { NotifyNeeds } from "./needs.ts";
import { writeMessage, type Writing } from "./write-message.ts";

/** At five a second, well within the minute for which the outbox lends them. */
const AT_ONCE = 50;

export interface SentRound {
  /** Whether more may wait. */
  readonly more: boolean;
  /** Whole seconds for which Teams wants to be left alone; 0 when it does not. */
  readonly waitSeconds: number;
}

const outcomeOf = async (
  feed: NotifyNeeds["feed"],
  writing: Writing,
  notice: NoticeToSend,
): Promise<NoticeOutcome & { readonly throttledFor?: number }> => {
  const { book, now } = writing;
  if (!notice.items.some((each) => isOpenFor(book, each, now()))) return { result: "held" };
  const written = await writeMessage(writing, notice);
  if (written === null) return { result: "passed" };
  const { message, items } = written;
  const { key, officerId, kind } = notice;
  const answer = await feed.send({ ...message, officerId, key });
  if (answer.ok) return { result: "sent", said: saidBy(kind, message), items };
  const { code, message: problem, retryAfterSeconds: seconds = null } = answer.failure;
  if (code === "refused") return { result: "refused", problem };
  const later = { result: "later", problem, seconds } as const;
  return code === "throttled" ? { ...later, throttledFor: seconds ?? 1 } : later;
};

/** Sends what waits, one after the other; as soon as Teams asks for patience, everything waits. */
export const sendWaiting = async (
  feed: NotifyNeeds["feed"],
  writing: Writing,
  onTrouble: (problem: string) => void,
): Promise<SentRound> => {
  const waiting = await writing.record.takeNotices(AT_ONCE);
  for (const notice of waiting) {
    const { throttledFor, ...outcome } = await outcomeOf(feed, writing, notice);
    await writing.record.settleNotice(notice, outcome);
    if (outcome.result === "later") onTrouble(outcome.problem);
    if (throttledFor !== undefined) return { more: true, waitSeconds: throttledFor };
  }
  return { more: waiting.length === AT_ONCE, waitSeconds: 0 };
};
