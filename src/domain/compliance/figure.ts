import type { CivilDate } from "../calendar/civil-date.ts";
import type { Answer } from "../clock/answer.ts";
import type { Channel, Kind, Promised } from "../standards/standard.ts";

/** One clock, judged on one day: the row that every figure is counted from. */
export interface JudgedClock {
  readonly reference: string;
  readonly authority: string;
  readonly service: string;
  readonly channel: Channel;
  readonly standardId: string;
  readonly standardTitle: string;
  readonly promised: Promised;
  readonly targetPercent: number | null;
  readonly receivedOn: CivilDate;
  readonly dueOn: CivilDate;
  /** `missed-open` is overdue and unanswered: missed from the day after it was due. */
  readonly outcome:
    | "met"
    | "missed"
    | "missed-open"
    | "not-yet-due"
    | "not-from-public"
    | "merged"
    | "no-reply-needed"
    | "not-measured";
  readonly answeredBy: Answer["by"] | null;
  /** Met, but after the date on which it was due before it was put off. */
  readonly metByExtension: boolean;
}

/** What figures can be kept apart by. */
export const DIMENSIONS = ["authority", "service", "channel", "kind"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How many clocks of one version of a standard came to which end. */
export interface FigureCount {
  readonly standardId: string;
  readonly standardVersion: number;
  readonly standardTitle: string;
  readonly promised: Promised;
  readonly targetPercent: number | null;
  // null where they are not kept apart.
  readonly authority: string | null;
  readonly service: string | null;
  readonly channel: Channel | null;
  readonly kind: Kind | null;
  readonly met: number;
  /** Answered late, or late when it was said that no reply is needed; what is late and still open stands apart. */
  readonly missed: number;
  readonly missedOpen: number;
  readonly notYetDue: number;
  readonly notFromPublic: number;
  readonly merged: number;
  readonly noReplyNeeded: number;
  readonly notMeasured: number;
  readonly metAutomatically: number;
  readonly metByHoldingReply: number;
  readonly metByExtension: number;
}

/** How many of the decided cases kept the promise. */
export interface Share {
  readonly met: number;
  readonly denominator: number;
  /** 0 to 100 with one decimal, never rounded up to 100 while a case is missed; null without a denominator. */
  readonly percent: number | null;
}

/** A version of a standard, as an authority has it. */
export interface CountedVersion {
  readonly authority: string | null;
  readonly version: number;
}

/**
 * How well one standard was kept: `met / (met + missed)`, over the cases received in the period whose
 * promise is decided. What is left out is counted beside it.
 */
export interface CountedFigure extends Share {
  readonly standardId: string;
  readonly standardTitle: string;
  readonly promised: Promised;
  readonly targetPercent: number | null;
  /** null: all together; else the authority, service, channel or kind that it is of. */
  readonly group: string | null;
  /** Whose versions of the standard the cases are judged by: they may promise differently. */
  readonly versions: readonly CountedVersion[];
  /** All that were missed, open ones included. `denominator` is `met + missed`. */
  readonly missed: number;
  readonly missedOpen: number;
  readonly excluded: {
    readonly notYetDue: number;
    readonly notFromPublic: number;
    /** Answered under the reference of another case, and counted there. */
    readonly merged: number;
    /** Said by an officer, with a reason, before the promise was broken. */
    readonly noReplyNeeded: number;
    readonly notMeasured: number;
  };
  /** Of those met, how many by a machine's acknowledgement alone. */
  readonly metAutomatically: number;
  /** Of those met, how many by a holding reply: an acknowledgement that says when the reply will come. */
  readonly metByHoldingReply: number;
  /** Of those met, how many after the date on which they were due before they were put off. */
  readonly metByExtension: number;
}

/** A figure beside what it was; null where nothing was decided then. */
export interface Figure extends CountedFigure {
  readonly previous: Share | null;
  readonly yearBefore: Share | null;
}
