import type { Instant } from "../../../domain/calendar/civil-date.ts";
import type { GraphCall } from "./faults.ts";

/** A mail that went out by a call to Graph. */
export interface SentMail {
  readonly mailbox: string;
  readonly at: Instant;
  /** Its id in the mailbox; null where it was not to be kept in Sent Items. */
  readonly id: string | null;
  /** Addresses, lower case. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly internetMessageId: string;
  readonly inReplyTo: string | null;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
}

export interface AnsweredCall extends GraphCall {
  /** As the client saw it; null where no answer reached it. */
  readonly status: number | null;
}

/** What went through: for tests that hold a client to Graph's limits, and count what was sent. */
export interface Traffic {
  calls: number;
  /** The most calls that were under way at once for one mailbox. */
  mostAtOnce: number;
  readonly mostAtOnceOf: Map<string, number>;
  readonly sends: SentMail[];
  /** Hears of every call when it is answered. */
  listener?: (call: AnsweredCall) => void;
}

export const noTraffic = (): Traffic => ({ calls: 0, mostAtOnce: 0, mostAtOnceOf: new Map(), sends: [] });
