import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import type { Channel, Complexity, Kind, WaitingFor } from "../standards/standard.ts";
import type { CaseEvent } from "./event.ts";

/** A time during which the council could not go on without the customer; `until` null while it lasts. */
export interface Wait {
  readonly waitingFor: WaitingFor;
  readonly reason: string;
  readonly since: Instant;
  readonly until: Instant | null;
}

/** One putting-off of the reply, as it was recorded. Whether it holds is for the clock to say. */
export interface Extended {
  readonly seq: number;
  readonly at: Instant;
  readonly amount: number;
  readonly reason: string;
  readonly customerToldOn: CivilDate;
  readonly approvedBy: string | null;
}

/** One matter from a member of the public: what the events of a case add up to. */
export interface Case {
  readonly channel: Channel;
  readonly authority: string;
  readonly service: string;
  /** The service that it came to: passing it on changes neither its promise nor its calendar. */
  readonly receivedByService: string;
  readonly kind: Kind;
  readonly complexity: Complexity;
  /** As it was known on receipt, and each change with the moment at which it was made. */
  readonly complexityOnReceipt: Complexity;
  readonly complexityChanges: readonly { readonly complexity: Complexity; readonly at: Instant }[];
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly subject: string;
  readonly sender: { readonly name: string; readonly address: string | null };
  readonly mailbox: string | null;
  /** When it arrived; of merged cases the earliest. */
  readonly receivedAt: Instant;
  /** False where only the date of receipt is known, as for a letter. */
  readonly receiptTimeKnown: boolean;
  /** Set when the receipt was corrected by hand; otherwise the date follows from `receivedAt` and the time zone. */
  readonly correctedReceivedOn: CivilDate | null;
  /** The earliest date of receipt of the cases that were merged into this one. */
  readonly mergedReceivedOn: CivilDate | null;
  /** The first acknowledgement by a person, and the first by a machine: reported apart. */
  readonly acknowledgedByPersonAt: Instant | null;
  readonly acknowledgedAutomaticallyAt: Instant | null;
  /** When it was told that the reply will take longer; the earliest first. */
  readonly holdingRepliesAt: readonly Instant[];
  /** By when the customer was last told to expect the reply; null: no date was named. The promise itself stays. */
  readonly promisedBy: CivilDate | null;
  /** The first reply that stands: replies before the case was reopened did not answer it. */
  readonly repliedAt: Instant | null;
  /** The first reply of all: it confirmed receipt, even if the case was reopened afterwards. */
  readonly firstRepliedAt: Instant | null;
  readonly reopenedAt: Instant | null;
  readonly waits: readonly Wait[];
  readonly extensions: readonly Extended[];
  readonly milestones: Readonly<Record<string, Instant>>;
  /** The case under which this one is answered. */
  readonly mergedInto: string | null;
  readonly mergedFrom: readonly string[];
  readonly notFromPublic: { readonly reason: string } | null;
  /** Since when nobody waits for an answer, as long as that stands. */
  readonly noReplyNeeded: { readonly reason: string; readonly at: Instant } | null;
  readonly handOffs: number;
  readonly customerWroteAgainAt: Instant | null;
  /** Which revision of the council's rules it is counted by. */
  readonly rules: number;
  readonly open: boolean;
  readonly history: readonly CaseEvent[];
}
