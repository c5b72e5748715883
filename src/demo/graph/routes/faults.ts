import type { StoredMail } from "../world/stored-mail.ts";
import type { Json } from "./message-json.ts";

/** One call to the stand-in, as its faults and its listeners see it. */
export interface GraphCall {
  /** The how-manieth call to this stand-in it is, beginning with 1. */
  readonly number: number;
  readonly method: string;
  /** Below `/v1.0`, with its query. */
  readonly path: string;
  /** Lower case; empty for a call that is for no mailbox. */
  readonly mailbox: string;
  /** Whether it came as one of several in a `$batch`, where no connection can be cut: 504 is given instead. */
  readonly inBatch: boolean;
}

/**
 * What goes wrong with one call.
 * Nothing has happened: `refuse` 503, or the status that is named; `throttle` 429; `forget-token` 401;
 * `forget-place` 410; `cut-before` the connection ends.
 * It has happened: `lose-answer` the connection ends without an answer; `time-out` 504; `cut-answer` the
 * connection ends in the middle of the answer; `half-answer` half of the answer is given as if it were all.
 * `late`: 504 is given, or the connection ends, and it happens once the promise is kept.
 */
export type CallFault =
  | "refuse"
  | {
      readonly refuse: {
        readonly status: number;
        readonly code: string;
        readonly retryAfterSeconds?: number;
      };
    }
  | "throttle"
  | "forget-token"
  | "cut-before"
  | "forget-place"
  | "lose-answer"
  | "time-out"
  | "cut-answer"
  | "half-answer"
  | { readonly late: Promise<unknown>; readonly answer?: "time-out" | "cut" };

/** A notification on its way to a subscriber. */
export interface NotificationOnItsWay {
  /** The how-manieth one it is, beginning with 1. */
  readonly number: number;
  readonly subscriptionId: string;
  /** `created`, `updated`, `deleted`, or a lifecycle event. */
  readonly kind: string;
  readonly mailbox: string;
}

/** What the stand-in does wrong on purpose. Tests and the demo may change it at any time. */
export interface Faults {
  /** Every n-th call is answered 429. */
  throttleEvery?: number;
  retryAfterSeconds?: number;
  /** Every n-th call is answered 503. */
  unavailableEvery?: number;
  /** Decides over each call. Chance, where there is to be any, is the caller's. */
  decide?: (call: GraphCall) => CallFault | undefined | Promise<CallFault | undefined>;
  /** Waited for before a call does anything. */
  before?: (call: GraphCall) => Promise<void> | void;
  /** Waited for after a call has done what it does, and before it is answered. */
  after?: (call: GraphCall) => Promise<void> | void;
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
  /** Lists and searches do not show a message yet, although it can be had by its id. */
  unlisted?: (mail: StoredMail) => boolean;
  /** Mails that a mailbox may send in a minute: Exchange's 30 unless given. */
  sendsAMinute?: number;
  /**
   * A draft that is sent lies in the Outbox, still a draft, until the promise is kept. It cannot be sent twice.
   * Undefined: it is in Sent Items at once.
   */
  lingersInOutbox?: (draft: {
    readonly mailbox: string;
    readonly id: string;
  }) => Promise<unknown> | undefined;
  /**
   * How often a notification is delivered, and when: a list of what is waited for, one for each delivery. An
   * empty list drops it, two double it, and promises that are kept in another order turn the order round.
   */
  notifications?: (notification: NotificationOnItsWay) => readonly (Promise<unknown> | "now")[];
}
