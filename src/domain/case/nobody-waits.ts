import type { Instant } from "../calendar/civil-date.ts";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./event.ts";

type Said = CaseEvent & { type: "noReplyNeeded" };

/**
 * Whether a reply that went out after all takes back that none was needed. One that was sent before does (it was only
 * written down later), and so does one that answers nothing newer: it shows that an answer was owed. A reply to
 * something that the customer has written since answers that, and leaves the word on the matter standing.
 */
const overtakes = (reply: CaseEvent, said: Said, events: readonly CaseEvent[]): boolean =>
  reply.at <= said.at ||
  !events.some(
    (event) => event.type === "customerWroteAgain" && event.seq > said.seq && event.at <= reply.at,
  );

/** The last word that no reply is needed to the matter itself. */
const lastSaid = (events: readonly CaseEvent[]): Said | null => {
  let said: Said | null = null;
  for (const event of events) {
    if (event.type === "noReplyNeeded" && event.concerns === "case") said = event;
  }
  return said;
};

/** Since when nobody waits for an answer to the matter; null where that was never said, or no longer stands. */
export const noReplyNeeded = (events: readonly CaseEvent[]): Case["noReplyNeeded"] => {
  const said = lastSaid(events);
  if (said === null) return null;
  const reopenings = events.filter(({ type }) => type === "reopened");
  if (reopenings.some(({ seq }) => seq > said.seq)) return null;
  const replies = events.filter(
    // What was answered before the case was reopened did not answer it.
    (event) => event.type === "replied" && reopenings.every(({ at }) => event.at >= at),
  );
  const overtaken = replies.some((reply) => overtakes(reply, said, events));
  return overtaken ? null : { reason: said.reason, at: said.at };
};

/**
 * The first message of the customer that came after the case was closed, and that no further reply has followed. An
 * officer may say that it needs none ("Thank you!"); that covers what was on record then, and nothing later.
 */
export const wroteAgainAt = (events: readonly CaseEvent[]): Instant | null => {
  let lastReply: Instant | null = null;
  let seen: number | null = null;
  for (const { type, at, seq } of events) {
    if (type === "replied" && (lastReply === null || at > lastReply)) lastReply = at;
    if (type === "noReplyNeeded") seen = seq;
  }
  if (lastReply === null && seen === null) return null;
  let first: Instant | null = null;
  for (const { type, at, seq } of events) {
    if (type !== "customerWroteAgain" || (seen !== null && seq <= seen)) continue;
    const isLater = lastReply === null || at > lastReply;
    if (isLater && (first === null || at < first)) first = at;
  }
  return first;
};
