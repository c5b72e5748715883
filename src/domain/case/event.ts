import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import type { Channel, Complexity, Kind, Promised, WaitingFor } from "../standards/standard.ts";

/** Who caused an event: a person (Entra object id and shown name) or the service itself. */
export type Actor =
  | { readonly kind: "officer"; readonly id: string; readonly name: string }
  | { readonly kind: "service"; readonly name: "Response Standards" };

/** What every event carries. */
interface Recorded {
  /** Position in the case's own history, from 1. */
  readonly seq: number;
  /** When it happened: for a receipt, when the mail arrived; for a letter, the start of the stamped date. */
  readonly at: Instant;
  /** When it was written down. Never before the first event of the case. */
  readonly recordedAt: Instant;
  readonly by: Actor;
}

/** A due date before and after a change of rules; null where no standard promised one. */
export interface MovedDue {
  readonly promised: Promised;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** What happened, without who and when. Appended, never changed. */
export type CaseFact =
  | {
      readonly type: "received";
      readonly channel: Channel;
      /** The council that was written to; in a joint service, one of several. */
      readonly authority: string;
      readonly service: string;
      readonly kind: Kind;
      /** Mailbox address for mail, null for a letter that was logged by hand. */
      readonly mailbox: string | null;
      readonly subject: string;
      readonly sender: { readonly name: string; readonly address: string | null };
      /** Internet Message-ID for mail, null otherwise. */
      readonly messageId: string | null;
      /** False where only the date of receipt is known; absent: known for mail and for nothing else. */
      readonly timeKnown?: boolean;
      /** As it was known when it was logged; absent for mail, which begins as ordinary. */
      readonly complexity?: Complexity;
      /** The revision of the council's rules that was in force when this was written down; absent: the first. */
      readonly rules?: number;
    }
  | {
      readonly type: "acknowledged";
      /** Sent by a machine. Whether it keeps the promise is the authority's setting. */
      readonly automatic: boolean;
      readonly messageId: string | null;
      readonly note: string | null;
    }
  | { readonly type: "replied"; readonly messageId: string | null; readonly note: string | null }
  /** An answer that says when the reply will come: it confirms receipt, and the reply is still owed. */
  | {
      readonly type: "holdingReplySent";
      readonly messageId: string | null;
      readonly note: string | null;
      /** By when the customer was told to expect the reply. The promise itself does not move. */
      readonly replyBy?: CivilDate;
    }
  | { readonly type: "customerWroteAgain"; readonly messageId: string }
  | { readonly type: "takenOn"; readonly owner: { readonly id: string; readonly name: string } | null }
  | { readonly type: "reassigned"; readonly service: string; readonly note: string | null }
  | { readonly type: "complexityChanged"; readonly complexity: Complexity; readonly reason: string }
  | { readonly type: "reclassified"; readonly kind: Kind }
  /** The council has asked the customer for something and can not go on without it. */
  | { readonly type: "waiting"; readonly waitingFor: WaitingFor; readonly reason: string }
  /** What was waited for has come. */
  | { readonly type: "waitingEnded"; readonly note: string | null }
  /** The reply is put off by so much of its allowance's unit, for a reason, and the customer was told when. */
  | {
      readonly type: "extended";
      readonly amount: number;
      readonly reason: string;
      readonly customerToldOn: CivilDate;
      readonly approvedBy: string | null;
    }
  /** Something happened that a standard's clock starts at, for example `investigation concluded`. */
  | { readonly type: "milestone"; readonly name: string }
  /** The replies so far did not answer the matter: the first promise still stands. */
  | { readonly type: "reopened"; readonly reason: string }
  /** The matter is answered under another reference. */
  | { readonly type: "mergedInto"; readonly reference: string }
  /** Another case about the same matter is answered here. It brings its receipt along. */
  | {
      readonly type: "mergedFrom";
      readonly reference: string;
      readonly receivedAt: Instant;
      readonly receivedOn: CivilDate;
    }
  /** The council's rules changed while the case was open: from here on it is counted by that revision. */
  | {
      readonly type: "recalculated";
      readonly rules: number;
      readonly because: string;
      readonly moved: readonly MovedDue[];
    }
  | { readonly type: "notFromPublic"; readonly reason: string }
  /** Nobody waits for an answer: to the matter itself, or to what the customer wrote after it was closed. */
  | {
      readonly type: "noReplyNeeded";
      readonly concerns: "case" | "further-message";
      readonly reason: string;
    }
  /** What an officer wants colleagues to know. No clock and no figure depends on it. */
  | { readonly type: "noted"; readonly text: string }
  | { readonly type: "correctedReceipt"; readonly receivedOn: CivilDate; readonly reason: string }
  /** Takes back an earlier event of the same case: the fold passes over it. How undo works in an append-only record. */
  | { readonly type: "withdrawn"; readonly withdraws: number };

export type CaseEvent = Recorded & CaseFact;
