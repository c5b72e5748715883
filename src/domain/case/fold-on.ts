import type { Case } from "./case.ts";
import type { CaseEvent } from "./event.ts";
import { afterEvent, isStillOpen } from "./fold.ts";

/** What has happened between council and customer, and what colleagues should know of it: true in whatever state. */
const HAPPENED = [
  "acknowledged",
  "holdingReplySent",
  "replied",
  "waiting",
  "waitingEnded",
  "noted",
] as const satisfies readonly CaseEvent["type"][];

export type Happened = CaseEvent & { readonly type: (typeof HAPPENED)[number] };

export const isHappened = (event: CaseEvent): event is Happened =>
  HAPPENED.some((type) => type === event.type);

/** The date that the holding reply named counts, unless a later one has been sent already. */
const promisedAfter = (state: Case, event: Happened): Case["promisedBy"] => {
  if (event.type !== "holdingReplySent" || event.replyBy === undefined) return state.promisedBy;
  const last = state.holdingRepliesAt.at(-1);
  return state.promisedBy !== null && last !== undefined && last > event.at
    ? state.promisedBy
    : event.replyBy;
};

/**
 * An open case after one thing more, where only is known what its events add up to, and not they themselves. What
 * decides over a case, or takes something back, is weighed against them, and so has to wait for them.
 */
export const foldOn = (state: Case, event: Happened): Case => {
  const next = afterEvent(state, event);
  const { customerWroteAgainAt: wroteAgainAt } = state;
  const isAnswered = event.type === "replied" && wroteAgainAt !== null && wroteAgainAt <= event.at;
  return {
    ...next,
    promisedBy: promisedAfter(state, event),
    customerWroteAgainAt: isAnswered ? null : wroteAgainAt,
    open: isStillOpen(next, next.noReplyNeeded),
  };
};
