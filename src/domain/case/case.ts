import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import type { Channel, Complexity, Kind } from "../standards/standard.ts";
import type { CaseEvent } from "./event.ts";

/** One matter from a member of the public: what the events of a case add up to. */
export interface Case {
  readonly channel: Channel;
  readonly authority: string;
  readonly service: string;
  readonly kind: Kind;
  readonly complexity: Complexity;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly subject: string;
  readonly sender: { readonly name: string; readonly address: string | null };
  readonly mailbox: string | null;
  /** When it arrived. */
  readonly receivedAt: Instant;
  /** Set when the receipt was corrected by hand; otherwise the date follows from `receivedAt` and the time zone. */
  readonly correctedReceivedOn: CivilDate | null;
  /** The first acknowledgement by a person, and the first by a machine: reported apart. */
  readonly acknowledgedByPersonAt: Instant | null;
  readonly acknowledgedAutomaticallyAt: Instant | null;
  readonly repliedAt: Instant | null;
  readonly notFromPublic: { readonly reason: string } | null;
  readonly handOffs: number;
  readonly customerWroteAgainAt: Instant | null;
  readonly open: boolean;
  readonly history: readonly CaseEvent[];
}
