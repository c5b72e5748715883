import type { CaseEvent } from "../../domain/case/event.ts";
import type { Deed } from "./deed.ts";

/** Facts that one `withdrawn` takes back whole. */
const UNDOABLE: readonly Deed["type"][] = [
  "acknowledged",
  "holdingReplySent",
  "replied",
  "takenOn",
  "reassigned",
  "complexityChanged",
  "reclassified",
  "waiting",
  "waitingEnded",
  "extended",
  "milestone",
  "reopened",
  "mergedInto",
  "notFromPublic",
  "noReplyNeeded",
  "correctedReceipt",
  "noted",
];

/**
 * The event that an officer's fact became, so that it can be taken back: the newest of its type by this officer
 * among those that were not there before (`lastSeq`). Null where one step cannot take it back.
 */
export const recordedEvent = (
  events: readonly CaseEvent[],
  fact: Deed,
  officerId: string,
  lastSeq: number,
): CaseEvent | null => {
  if (!UNDOABLE.includes(fact.type)) return null;
  const candidates = events.filter(
    (event) =>
      event.seq > lastSeq &&
      event.type === fact.type &&
      event.by.kind === "officer" &&
      event.by.id === officerId,
  );
  return candidates.at(-1) ?? null;
};

/**
 * Whether an entry of the timeline is a person's own record, and so may be taken back while it counts. That a case is
 * answered with another is recorded in both, and taken back in both at once.
 */
export const canBeWithdrawn = (event: CaseEvent): boolean =>
  event.by.kind === "officer" &&
  (event.type === "mergedFrom" || UNDOABLE.some((type) => type === event.type)) &&
  event.seq > 1;
