import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import type { Channel, Complexity, Kind } from "../standards/standard.ts";

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
    }
  | {
      readonly type: "acknowledged";
      /** Sent by a machine. Whether it keeps the promise is the authority's setting. */
      readonly automatic: boolean;
      readonly messageId: string | null;
      readonly note: string | null;
    }
  | { readonly type: "replied"; readonly messageId: string | null; readonly note: string | null }
  | { readonly type: "customerWroteAgain"; readonly messageId: string }
  | { readonly type: "takenOn"; readonly owner: { readonly id: string; readonly name: string } | null }
  | { readonly type: "reassigned"; readonly service: string; readonly note: string | null }
  | { readonly type: "complexityChanged"; readonly complexity: Complexity; readonly reason: string }
  | { readonly type: "reclassified"; readonly kind: Kind }
  | { readonly type: "notFromPublic"; readonly reason: string }
  | { readonly type: "correctedReceipt"; readonly receivedOn: CivilDate; readonly reason: string }
  /** Takes back an earlier event of the same case: the fold passes over it. How undo works in an append-only record. */
  | { readonly type: "withdrawn"; readonly withdraws: number };

export type CaseEvent = Recorded & CaseFact;
