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
  /** The day on which it arrived, by the clock on the wall of the authority: 1 is Monday. */
  readonly arrivedWeekday: number;
  /** The hour in which it arrived, 0 to 23; null where only the date is known. */
  readonly arrivedHour: number | null;
  /** How often it was passed on to another service. */
  readonly handOffs: number;
  readonly extensions: number;
  readonly pauses: number;
  /** Whole working days during which its clocks stood still. */
  readonly pausedDays: number;
  /** Whole working days that each service had it, until the reply or the last event. */
  readonly serviceDays: Readonly<Record<string, number>>;
  /** What may have driven a miss, by the ids that the domain gives them. */
  readonly drivers: readonly string[];
  /** The first date on which something is due; dates after every other where something stands still, or nothing is due. */
  readonly listedOn: CivilDate;
  /** The moment from which the first promise is late; null: none runs. */
  readonly lateFrom: Instant | null;
  /** The moment from which it wants attention if nothing else happens; null: never. */
  readonly atRiskFrom: Instant | null;
}

/**
 * Which shape of projection this release folds. Rows of an older shape are folded again after the start, so that an
 * update needs no pause; raise it when a column means something else from now on.
 */
export const PROJECTION_SHAPE = 2;

/** One clock of a case, so that figures can be counted at any moment without folding. */
export interface ClockProjection {
  readonly reference: string;
  readonly authority: string;
  readonly service: string;
  readonly channel: Channel;
  readonly kind: Kind;
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
  /** The working day of the answer, as the domain counts it; null while unanswered. */
  readonly workingDays: number | null;
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
