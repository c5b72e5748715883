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

/** Since when nobody waits for an answer to the matter; null where that was never said, or no longer stands. */
export const noReplyNeeded = (events: readonly CaseEvent[]): Case["noReplyNeeded"] => {
  const said = events.findLast(
    (event): event is Said => event.type === "noReplyNeeded" && event.concerns === "case",
  );
  if (said === undefined) return null;
  const reopenings = events.filter(({ type }) => type === "reopened");
  if (reopenings.some(({ seq }) => seq > said.seq)) return null;
  const replies = events.filter(
    // What was answered before the case was reopened did not answer it.
    (event) => event.type === "replied" && reopenings.every(({ at }) => event.at >= at),
  );
  const overtaken = replies.some((reply) => overtakes(reply, said, events));
  return overtaken ? null : { reason: said.reason, at: said.at };
};

const latest = (moments: readonly Instant[]): Instant | null =>
  moments.reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null);

/**
 * The first message of the customer that came after the case was closed, and that no further reply has followed. An
 * officer may say that it needs none ("Thank you!"); that covers what was on record then, and nothing later.
 */
export const wroteAgainAt = (events: readonly CaseEvent[]): Instant | null => {
  const lastReply = latest(events.filter(({ type }) => type === "replied").map(({ at }) => at));
  const seen = events.findLast(({ type }) => type === "noReplyNeeded")?.seq ?? null;
  if (lastReply === null && seen === null) return null;
  return events
    .filter(
      (event) =>
        event.type === "customerWroteAgain" &&
        (lastReply === null || event.at > lastReply) &&
        (seen === null || event.seq > seen),
    )
    .reduce<Instant | null>((first, { at }) => (first === null || at < first ? at : first), null);
};
