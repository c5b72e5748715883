import type { CaseEvent } from "../../domain/case/event.ts";
import type { CaseProjection, ClockProjection } from "./projection.ts";
import type { MessageKey, SeenMessage } from "./seen-message.ts";

/** A thread is found by what its messages name: `m:<message-id>` or `c:conversation`. */
export type ThreadKey = string;

/** A message in whose thread an earlier one has not been seen yet. */
export interface AwaitingMessage {
  readonly awaits: ThreadKey;
  readonly message: SeenMessage;
}

/** All that one step writes: kept together or not at all. */
export interface Changes {
  readonly messages: readonly SeenMessage[];
  /** Messages that were seen before and are decided anew. */
  readonly redecided: readonly SeenMessage[];
  readonly threads: readonly { readonly key: ThreadKey; readonly reference: string }[];
  readonly awaiting: readonly { readonly awaits: ThreadKey; readonly message: MessageKey }[];
  readonly events: readonly { readonly reference: string; readonly event: CaseEvent }[];
  readonly cases: readonly CaseProjection[];
  readonly clocks: readonly ClockProjection[];
}

/** One transaction. What it reads of a case stays as it is until the end. */
export interface CaseTransaction {
  /** Which of these messages were seen before, as `keyOf` writes them. */
  seen(keys: readonly MessageKey[]): Promise<ReadonlySet<string>>;
  seenMessages(keys: readonly MessageKey[]): Promise<readonly SeenMessage[]>;
  threads(keys: readonly ThreadKey[]): Promise<ReadonlyMap<ThreadKey, string>>;
  awaiting(keys: readonly ThreadKey[]): Promise<readonly AwaitingMessage[]>;
  /** Locks the cases and gives the events of each, in order. A reference without a case is absent. */
  events(references: readonly string[]): Promise<ReadonlyMap<string, readonly CaseEvent[]>>;
  /** Takes `count` numbers of a prefix and year; gives the first. A rolled back transaction leaves no gap. */
  takeNumbers(prefix: string, year: number, count: number): Promise<number>;
  /** The reference under which this key was used before, or null. */
  usedKey(key: string): Promise<{ readonly reference: string; readonly purpose: string } | null>;
  useKey(key: string, purpose: string, reference: string): Promise<void>;
  /** Writes all of it, and puts the tags of the cases on their messages into the outbox. */
  keep(changes: Changes): Promise<void>;
}

/**
 * Writes to the record. `work` may run several times when another writer was faster, so it must change
 * nothing outside the transaction.
 */
export interface CaseWriter {
  transaction<T>(work: (transaction: CaseTransaction) => Promise<T>): Promise<T>;
}

/** The name of a message in the set that `seen` gives. */
export const keyOf = (key: MessageKey): string => `${key.mailbox}\n${key.messageId}`;
