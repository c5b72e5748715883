import type { Instant } from "../../domain/calendar/civil-date.ts";
import { instantAt } from "../../domain/calendar/time-zone.ts";
import type { Case } from "../../domain/case/case.ts";
import type { CaseEvent, CaseFact } from "../../domain/case/event.ts";
import type { Deed } from "./deed.ts";

export interface Officer {
  readonly id: string;
  readonly name: string;
}

const factExpected = (fact: Deed, { open }: Pick<Case, "open">): CaseFact | null => {
  switch (fact.type) {
    case "acknowledged":
      return { type: "acknowledged", automatic: false, messageId: null, note: fact.note };
    case "replied":
      return { type: "replied", messageId: null, note: fact.note };
    case "holdingReplySent":
      return {
        type: "holdingReplySent",
        messageId: null,
        note: fact.note,
        ...(fact.replyBy === undefined ? {} : { replyBy: fact.replyBy }),
      };
    case "noReplyNeeded":
      return { ...fact, concerns: open ? "case" : "further-message" };
    // What the service makes of it is more than one event: better wait for it.
    case "replyWasAcknowledgement":
    case "replyWasHoldingReply":
      return null;
    // Whether there is such a case, and it can take this one, only the service knows.
    case "mergedInto":
      return null;
    default:
      return fact;
  }
};

/**
 * The event that a fact will most likely become, so that the pane can show it before the service has confirmed
 * it. Null where the outcome is the service's to decide.
 */
export const expectedEvent = (
  fact: Deed,
  matter: Pick<Case, "open">,
  after: { readonly seq: number; readonly now: Instant; readonly by: Officer; readonly timeZone: string },
): CaseEvent | null => {
  const expected = factExpected(fact, matter);
  if (expected === null) return null;
  const on = "on" in fact ? fact.on : undefined;
  return {
    ...expected,
    seq: after.seq,
    at: on === undefined ? after.now : instantAt(on, "12:00", after.timeZone),
    recordedAt: after.now,
    by: { kind: "officer", id: after.by.id, name: after.by.name },
  };
};
