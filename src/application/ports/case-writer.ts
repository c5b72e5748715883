import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { CaseEvent } from "../../domain/case/event.ts";
import type { BegunAnswer } from "./answers-begun.ts";
import type { CaseProjection, ClockProjection } from "./projection.ts";
import type { RulesRevision } from "./rules.ts";
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
  /** A thread leads to the case that had it first, unless it is said to replace it. */
  readonly threads: readonly {
    readonly key: ThreadKey;
    readonly reference: string;
    readonly replaces: boolean;
  }[];
  readonly awaiting: readonly { readonly awaits: ThreadKey; readonly message: MessageKey }[];
  readonly events: readonly { readonly reference: string; readonly event: CaseEvent }[];
  readonly cases: readonly CaseProjection[];
  readonly clocks: readonly ClockProjection[];
  /** Automatic acknowledgements that are owed, where the mailbox sends them: one for a case, whatever happens. */
  readonly acknowledgements: readonly OwedAcknowledgement[];
  /** What officers had begun, and the mail that it turned out to be. */
  readonly begunUsed: readonly { readonly begun: BegunAnswer; readonly messageId: string }[];
}

/** A customer's message that may be acknowledged by machine. */
export interface OwedAcknowledgement {
  readonly mailbox: string;
  readonly graphId: string;
  readonly messageId: string;
  readonly reference: string;
  readonly receivedAt: Instant;
  readonly to: string;
}

/** What was decided about a message when it was seen. */
export type SeenBefore = Pick<
  SeenMessage,
  "folder" | "mailClass" | "decision" | "graphId" | "subject" | "fromAddress"
>;

/** One transaction. What it reads of a case stays as it is until the end. */
export interface CaseTransaction {
  /**
   * Waits until no other step that takes in mail is under way, and keeps others waiting until the end. Two of
   * them at once could each miss the other's half of a thread.
   */
  takeTurn(): Promise<void>;
  /** Of these messages those that were seen before, by the name that `keyOf` gives them. */
  seen(keys: readonly MessageKey[]): Promise<ReadonlyMap<string, SeenBefore>>;
  seenMessages(keys: readonly MessageKey[]): Promise<readonly SeenMessage[]>;
  threads(keys: readonly ThreadKey[]): Promise<ReadonlyMap<ThreadKey, string>>;
  awaiting(keys: readonly ThreadKey[]): Promise<readonly AwaitingMessage[]>;
  /** Locks the cases and gives the events of each, in order. A reference without a case is absent. */
  events(references: readonly string[]): Promise<ReadonlyMap<string, readonly CaseEvent[]>>;
  /** The case under which each of these is answered in the end; one that was not merged is absent. */
  mergedInto(references: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Of these Graph ids those of acknowledgements that we sent ourselves. */
  ownAcknowledgements(graphIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** What officers have begun to write in these cases and no mail has used yet. */
  begunAnswers(references: readonly string[]): Promise<readonly BegunAnswer[]>;
  /** All revisions of the council's rules, the first first. None is added before the end. */
  revisions(): Promise<readonly RulesRevision[]>;
  /** Takes `count` numbers of a prefix and year, and gives the first. */
  takeNumbers(prefix: string, year: number, count: number): Promise<number>;
  /** Gives the last `count` back, so that no number is left out. Only in the transaction that took them. */
  giveBackNumbers(prefix: string, year: number, count: number): Promise<void>;
  /** Remembers the Graph id of messages that came from a file before. Gives the cases that this concerns. */
  noteGraphIds(
    messages: readonly (MessageKey & { readonly graphId: string; readonly conversationId: string | null })[],
  ): Promise<readonly string[]>;
  /** Puts the marks of these cases on their messages into the outbox, where they differ from the last wish. */
  queueMarks(references: readonly string[]): Promise<void>;
  /** The reference under which this key was used before, or null. */
  usedKey(key: string): Promise<{ readonly reference: string; readonly purpose: string } | null>;
  useKey(key: string, purpose: string, reference: string): Promise<void>;
  /** Replaces what is derived from the events of these cases; the events stay as they are. */
  keepProjections(cases: readonly CaseProjection[], clocks: readonly ClockProjection[]): Promise<void>;
  /** Writes all of it, and puts what follows for the mailboxes into the outbox. */
  keep(changes: Changes): Promise<void>;
}

/**
 * Writes to the record. `work` may run several times when another writer was faster, so it must change
 * nothing outside the transaction.
 */
export interface CaseWriter {
  /**
   * @throws RecordBusy when other writers were faster each time
   * @throws RecordUnavailable when the record can not be reached
   */
  transaction<T>(work: (transaction: CaseTransaction) => Promise<T>): Promise<T>;
}

/** Another writer was faster, time after time. Trying again later is safe: nothing was written. */
export class RecordBusy extends Error {
  override readonly name = "RecordBusy";
}

/** The record can not be reached just now. Trying again later is safe: nothing was written. */
export class RecordUnavailable extends Error {
  override readonly name = "RecordUnavailable";
}

/** The name of a message in the set that `seen` gives. */
export const keyOf = (key: MessageKey): string => `${key.mailbox}\n${key.messageId}`;
