import type { Json } from "./message-json.ts";

/** What the stand-in does wrong on purpose. Tests and the demo may change it at any time. */
export interface Faults {
  /** Every n-th call is answered 429. */
  throttleEvery?: number;
  retryAfterSeconds?: number;
  /** Every n-th call is answered 503. */
  unavailableEvery?: number;
  /** Waited for before a call is answered. */
  before?: (call: { readonly method: string; readonly path: string }) => Promise<void> | void;
  /** Links in pages lead here. */
  linksLeadTo?: string;
  /** A message that only changed is reported by its id alone. */
  changesWithoutFields?: boolean;
  /** How many messages the first round of a filtered delta tells of: Graph's 5,000 unless given. */
  filteredDeltaLimit?: number;
  /** Why a message is gone, as the delta says it: "deleted" unless given. */
  removedReason?: "deleted" | "changed";
  /** Gives the entries of a page of a delta as they are to be sent: doubled, in another order, or come again. */
  deltaEntries?: (
    entries: readonly Json[],
    page: { readonly mailbox: string; readonly folder: string; readonly more: boolean },
  ) => readonly Json[];
}

/** What went through: for tests that hold a client to Graph's limits. */
export interface Traffic {
  calls: number;
  /** The most calls that were under way at once for one mailbox. */
  mostAtOnce: number;
}
