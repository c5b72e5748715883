import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import type { Clock, ClockState } from "../../domain/clock/clock.ts";
import { allowanceInWords } from "../../domain/standards/allowance.ts";
import type { Promised } from "../../domain/standards/standard.ts";
import { cardWords, spokenWords } from "../clock/card-words.ts";
import { clockNotes, type ClockNote } from "../clock/clock-notes.ts";
import { usedShare } from "../clock/used-share.ts";
import { COUNTDOWN_WORDS } from "./words.ts";

/** One clock as it is shown: everything in words, nothing left to decide. */
export interface Countdown {
  readonly promised: Promised;
  readonly state: ClockState;
  readonly label: string;
  /** The date that matters: the biggest thing. */
  readonly date: string;
  /** How that date stands: "6 working days left", "Kept: day 5 of 8". */
  readonly standing: string;
  /** What was promised: "Within 8 working days". */
  readonly target: string;
  readonly notes: readonly ClockNote[];
  /** How much of the allowance is used up, from 0 to 1. */
  readonly share: number;
  readonly late: boolean;
  /** What a screen reader hears; the same from minute to minute while only minutes go by. */
  readonly spoken: string;
}

/** @param answeredUnder the case that this one is answered with; null when it stands alone */
export const countdownOf = (clock: Clock, now: Instant, answeredUnder: string | null): Countdown => {
  const { state, standard, due } = clock;
  return {
    promised: standard.promised,
    state,
    ...cardWords(clock, now, answeredUnder),
    target: COUNTDOWN_WORDS.within(allowanceInWords(standard.allowance)),
    notes: clockNotes(clock, civilDateAt(now, due.calendar.timeZone)),
    share: usedShare(clock),
    late: state === "overdue" || state === "missed",
    spoken: spokenWords(clock, now, answeredUnder),
  };
};
