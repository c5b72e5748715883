import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { MessageMarks } from "./mailbox.ts";

/** Marks that have to be put on a message in Microsoft 365. */
export interface MarksToWrite {
  readonly mailbox: string;
  readonly graphId: string;
  readonly wish: MessageMarks;
  /** What was put there last; null: nothing yet. */
  readonly lastPut: MessageMarks | null;
  /** Hand it back when settling: a newer wish stays to be written. */
  readonly version: number;
  /** How often it was tried before. */
  readonly attempts: number;
}

export type MarksOutcome =
  | { readonly result: "written"; readonly put: MessageMarks }
  /** The message is gone: nothing left to write. */
  | { readonly result: "gone" }
  | { readonly result: "failed"; readonly reason: string; readonly retryAfterSeconds?: number };

/**
 * Marks waiting to be put, one wish a message: the latest wins. Written in the transaction of the event that causes
 * it, delivered at least once, and writing it twice changes nothing.
 */
export interface MarksOutbox {
  /** Takes what is due for a minute, so that no other worker takes it; oldest first. */
  takeMarks(limit: number): Promise<readonly MarksToWrite[]>;
  /** After a failure it comes back later and later; after ten it counts as a problem, and still comes back hourly. */
  settleMarks(marks: MarksToWrite, outcome: MarksOutcome): Promise<void>;
}

/**
 * How far an automatic acknowledgement has come. `not-sent` and `unknown` carry the reason for people; an `unknown`
 * one is never sent again by itself. `not-needed`: somebody had answered before, or it is not from the public.
 */
export type AcknowledgementStage =
  "wanted" | "drafted" | "sending" | "sent" | "not-needed" | "not-sent" | "unknown";

export interface AcknowledgementToSend {
  readonly mailbox: string;
  /** The message that it answers. */
  readonly graphId: string;
  readonly messageId: string;
  readonly reference: string;
  readonly to: string;
  readonly stage: AcknowledgementStage;
  /** The one draft that may be sent. */
  readonly draftId: string | null;
  readonly attempts: number;
}

export interface SendingLimits {
  /** To one address within an hour. */
  readonly anHourToOneAddress: number;
  /** From one mailbox within a minute: Exchange allows thirty. */
  readonly aMinuteFromOneMailbox: number;
  /** Seconds after an acknowledgement to an address in which mail from it is taken for a machine's answer. */
  readonly secondsBetween: number;
}

export type Leave =
  /** It may be sent now, and is counted as sent from here on. */
  | { readonly leave: "now" }
  /** The mailbox has sent as many as it may in this minute. */
  | { readonly leave: "later"; readonly seconds: number }
  | { readonly leave: "never"; readonly reason: string };

export type AcknowledgementOutcome =
  /** `at`: when it left, where that is known. */
  | { readonly result: "sent"; readonly at?: Instant }
  | { readonly result: "not-needed" | "not-sent" | "unknown"; readonly reason: string }
  /** Comes back; `seconds` where a time is known, else later and later. */
  | {
      readonly result: "later";
      readonly reason: string;
      readonly seconds?: number;
      readonly counts: boolean;
      /** It is the mailbox: all else that it has to send waits as well. */
      readonly wholeMailbox?: boolean;
    };

/** Automatic acknowledgements, one for a case at most, whatever happens. */
export interface AcknowledgementOutbox {
  /** Takes what is due for two minutes, so that no other worker takes it; oldest first. */
  takeAcknowledgements(limit: number): Promise<readonly AcknowledgementToSend[]>;
  /** Makes this the one draft that may be sent; true as well when it is already, false when there is another. */
  keepDraft(acknowledgement: AcknowledgementToSend, draftId: string): Promise<boolean>;
  /**
   * Asks for leave to send. With a draft, the same step notes that it is being sent: from then on it counts as one that
   * went out until the contrary is known.
   */
  askLeave(acknowledgement: AcknowledgementToSend, limits: SendingLimits): Promise<Leave>;
  settleAcknowledgement(
    acknowledgement: AcknowledgementToSend,
    outcome: AcknowledgementOutcome,
  ): Promise<void>;
}

/** The automatic acknowledgement of one case. */
export interface OwnAcknowledgement {
  readonly stage: AcknowledgementStage;
  /** Why it stands so, in plain words; null where nothing is to be said. */
  readonly reason: string | null;
}

export interface AcknowledgementReader {
  /** null: none was ever owed. */
  acknowledgementOf(reference: string): Promise<OwnAcknowledgement | null>;
}

/** What came to nothing and waits for people: marks that were tried many times, acknowledgements not sent. */
export interface Unsettled {
  readonly mailbox: string;
  readonly graphId: string;
  readonly purpose: "marks" | "acknowledgement";
  readonly stage: AcknowledgementStage | null;
  readonly reference: string | null;
  readonly reason: string;
  readonly since: Instant;
}

export interface OutboxProblems {
  unsettled(): Promise<readonly Unsettled[]>;
  /** A person has looked at it: it is shown no more. */
  dismiss(item: Pick<Unsettled, "mailbox" | "graphId" | "purpose">): Promise<void>;
}

export interface Outbox extends MarksOutbox, AcknowledgementOutbox, AcknowledgementReader, OutboxProblems {}
