import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import type { ApiFailure } from "../api/failure.ts";
import type { Deed } from "./deed.ts";

/** Something an officer recorded that the service has not confirmed yet. The key makes sending it twice harmless. */
export interface Unsaved {
  readonly key: string;
  readonly reference: string;
  readonly fact: Deed;
  /** When the officer recorded it, by the service's clock. */
  readonly recordedAt: Instant;
  /** That of the case: it says on which date the officer recorded it. */
  readonly timeZone: string;
  /** The newest event of the case that the officer saw. */
  readonly lastSeq: number;
  /** `kept`: it is sent again by itself. `refused`: it is not, and stays until somebody has read why. */
  readonly state: "sending" | "kept" | "refused";
  /** Why it was not saved; null while nothing has gone wrong. */
  readonly failure: ApiFailure | null;
}

/** Whether the service may take it at another time: it was away, or nobody was signed in. */
export const mayStillBeSaved = (failure: ApiFailure): boolean =>
  failure.mayPass || failure.code === "not-signed-in";

/**
 * What is sent for an entry. An answer counts on the day on which the officer recorded it, not on the day on which
 * the service was back: once that day is over it is named.
 */
export const factToSend = ({ fact, recordedAt, timeZone }: Unsaved, now: Instant): Deed => {
  const isAnswer =
    fact.type === "acknowledged" || fact.type === "replied" || fact.type === "holdingReplySent";
  if (!isAnswer || fact.on !== undefined) return fact;
  const on = civilDateAt(recordedAt, timeZone);
  return on < civilDateAt(now, timeZone) ? { ...fact, on } : fact;
};
