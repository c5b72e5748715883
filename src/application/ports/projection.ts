import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { Tag } from "../../domain/case/tag.ts";
import type { Channel, Complexity, Kind, Promised } from "../../domain/standards/standard.ts";

/** What a case adds up to, kept beside its events so that lists need not fold. Can always be rebuilt. */
export interface CaseProjection {
  readonly reference: string;
  readonly authority: string;
  readonly service: string;
  readonly channel: Channel;
  readonly kind: Kind;
  readonly complexity: Complexity;
  readonly subject: string;
  readonly senderName: string;
  readonly senderAddress: string | null;
  readonly ownerId: string | null;
  readonly receivedAt: Instant;
  readonly receivedOn: CivilDate;
  readonly open: boolean;
  readonly notFromPublic: boolean;
  /** The case under which this one is answered. */
  readonly mergedInto: string | null;
  /** The revision of the council's rules that it is counted by. */
  readonly rules: number;
  /** The earliest due date that is still unanswered; the last due date once all are answered. */
  readonly nextDueOn: CivilDate | null;
  readonly lastSeq: number;
  /** The Outlook category that its messages should bear, as far as is known. */
  readonly tag: Tag | null;
}

/** One clock of a case, so that figures can be counted at any moment without folding. */
export interface ClockProjection {
  readonly reference: string;
  readonly authority: string;
  readonly service: string;
  readonly channel: Channel;
  readonly standardId: string;
  readonly standardVersion: number;
  readonly standardTitle: string;
  readonly promised: Promised;
  readonly targetPercent: number | null;
  readonly receivedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly dueAt: Instant;
  /** The due date before it was put off; null while it never was. */
  readonly originalDueOn: CivilDate | null;
  readonly answeredAt: Instant | null;
  readonly answeredBy: "person" | "machine" | "holding-reply" | "reply" | null;
  /** Met, but after the date on which it was due before it was put off. */
  readonly metByExtension: boolean;
  /**
   * `open` is missed from the moment after `dueAt`, and not yet due until then; `paused` is not yet due as long as
   * it lasts, whatever the date.
   */
  readonly settled:
    "met" | "missed" | "open" | "paused" | "not-from-public" | "merged" | "no-reply-needed" | "not-measured";
}
