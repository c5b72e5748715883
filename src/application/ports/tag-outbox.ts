import type { Instant } from "../../domain/calendar/civil-date.ts";

/** A tag that has to be written to a message in Microsoft 365. */
export interface TagToWrite {
  readonly mailbox: string;
  readonly graphId: string;
  /** Category name, or null for none of ours. */
  readonly category: string | null;
  /** Hand it back when settling: a newer wish stays to be written. */
  readonly version: number;
  /** How often it was tried before. */
  readonly attempts: number;
}

export type TagOutcome =
  | { readonly result: "written" }
  /** The message is gone: nothing left to write. */
  | { readonly result: "gone" }
  | { readonly result: "failed"; readonly reason: string; readonly retryAfterSeconds?: number };

/**
 * Tags waiting to be written, one per message: the latest wish wins. Written in the transaction of the event
 * that causes it, delivered at least once, and writing it twice changes nothing.
 */
export interface TagOutbox {
  /** Takes what is due for a minute, so that no other worker takes it; oldest first. */
  take(limit: number): Promise<readonly TagToWrite[]>;
  /** After a failure it comes back later and later; after ten it rests and counts as a problem. */
  settle(tag: TagToWrite, outcome: TagOutcome): Promise<void>;
  /** What rests after too many tries, for people. */
  stuckTags(): Promise<
    readonly {
      readonly mailbox: string;
      readonly graphId: string;
      readonly reason: string;
      readonly since: Instant;
    }[]
  >;
}
