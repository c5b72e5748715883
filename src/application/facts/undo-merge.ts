import { effectiveEvents } from "../../domain/case/effective-events.ts";
import type { CaseEvent } from "../../domain/case/event.ts";
import type { Desk } from "../receive/desk.ts";
import type { OfficerActor } from "../use-cases.ts";

/** The other case of the merge that this entry tells of; null where it tells of something else. */
export const otherOfMerge = (history: readonly CaseEvent[], seq: number): string | null => {
  const event = history.find((each) => each.seq === seq);
  return event?.type === "mergedInto" || event?.type === "mergedFrom" ? event.reference : null;
};

/** A merge stands in both cases, so it is taken back in both. */
export const takeBackOther = (desk: Desk, other: string, reference: string, by: OfficerActor): void => {
  const halves = effectiveEvents(desk.history(other)).filter(
    (event) => (event.type === "mergedInto" || event.type === "mergedFrom") && event.reference === reference,
  );
  for (const { seq } of halves) desk.append(other, { type: "withdrawn", withdraws: seq }, desk.now, by);
};
