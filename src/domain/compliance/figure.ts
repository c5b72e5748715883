import type { CivilDate } from "../calendar/civil-date.ts";
import type { Answer } from "../clock/answer.ts";
import type { Channel, Promised } from "../standards/standard.ts";

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

/**
 * How well one standard was kept: `met / (met + missed)`, over the cases received in the period whose
 * promise is decided. What is left out is counted beside it.
 */
export interface Figure {
  readonly standardId: string;
  readonly standardTitle: string;
  readonly promised: Promised;
  readonly targetPercent: number | null;
  /** null: all services together. */
  readonly service: string | null;
  readonly met: number;
  /** All that were missed, open ones included. */
  readonly missed: number;
  readonly missedOpen: number;
  /** `met + missed`. */
  readonly denominator: number;
  /** 0 to 100 with one decimal, never rounded up to 100 while a case is missed; null without a denominator. */
  readonly percent: number | null;
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
