import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import type { CaseEvent } from "./event.ts";

/**
 * By when the customer expects the reply: what the holding reply said that went out last of those that named a date.
 * One that went out before a reply that did not answer the matter was kept by that, however poor it was. It moves no
 * promise of the council: the reply stays due when it was.
 */
export const promisedBy = (events: readonly CaseEvent[]): CivilDate | null => {
  let lastReply: Instant | null = null;
  let wrongReply: Instant | null = null;
  for (const { type, at } of events) {
    if (type === "replied" && (lastReply === null || at > lastReply)) lastReply = at;
    if (type === "reopened") wrongReply = lastReply;
  }
  let last: { readonly at: Instant; readonly replyBy: CivilDate } | null = null;
  for (const event of events) {
    if (event.type !== "holdingReplySent" || event.replyBy === undefined) continue;
    const { at, replyBy } = event;
    if (wrongReply !== null && at <= wrongReply) continue;
    if (last === null || at >= last.at) last = { at, replyBy };
  }
  return last?.replyBy ?? null;
};
