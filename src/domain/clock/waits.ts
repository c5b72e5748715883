import type { Instant } from "../calendar/civil-date.ts";
import type { Case } from "../case/case.ts";
import type { Standard } from "../standards/standard.ts";
import { atMoment } from "./clock-start.ts";
import type { Begun } from "./clock-start.ts";
import type { Clock } from "./clock.ts";
import type { DueQuestion, Stillness } from "./due.ts";
import { withExtensions } from "./extensions.ts";
import { isPastDue } from "./past-due.ts";

/** A clock as its waits have left it. */
export interface Waited {
  readonly begun: Begun;
  readonly question: DueQuestion;
  /** The extensions that belong to the period that runs: a new period begins without any. */
  readonly extensions: Case["extensions"];
  /** What it waits for now. */
  readonly pausedFor: Clock["pausedFor"];
}

const NOT_EXTENDED: Case["extensions"] = [];

/** What is asked when a clock begins there and stands still then. */
const asked = (
  question: DueQuestion,
  { event, at, on, timeKnown }: Begun,
  pauses: readonly Stillness[],
): DueQuestion => ({
  received: timeKnown ? { at } : { on },
  allowance: question.allowance,
  counting: question.counting,
  calendar: question.calendar,
  bankHolidays: question.bankHolidays,
  pauses,
  begins: event === "receipt" ? "received" : "started",
});

const NONE: readonly Stillness[] = [];

/**
 * Goes through the times for which the council waited for the customer: what a standard says of them stops its clock,
 * or begins it anew ("the clarified request starts a new period"). What is asked only after the promise was broken
 * does not mend it, and what is asked after the answer changes nothing.
 * @param until the moment of the answer, or now
 */
export const throughWaits = (
  standard: Standard,
  matter: Pick<Case, "waits" | "extensions">,
  first: Begun,
  of: Omit<DueQuestion, "received" | "pauses" | "begins">,
  answered: boolean,
  until: Instant,
): Waited => {
  let begun = first;
  let pauses = NONE;
  let pausedFor: Clock["pausedFor"] = null;
  let extensions = standard.promised === "reply" ? matter.extensions : NOT_EXTENDED;
  let question = asked({ ...of, received: first }, begun, pauses);
  for (const { waitingFor, since, until: ended } of matter.waits) {
    const effect = standard.waiting[waitingFor];
    // At the moment of asking the clock already stands still; at the moment of the answer there is nothing to ask.
    if (effect === undefined || since > until || (answered && since === until)) continue;
    const then = extensions.filter(({ at }) => at <= since);
    if (isPastDue(since, withExtensions(standard, then, question).due)) break;
    const over = ended !== null && ended <= until;
    if (!over && !answered) pausedFor = { waitingFor, since };
    if (effect === "stops") {
      pauses = [...pauses, { from: since, to: over ? ended : until }];
    } else if (over) {
      begun = atMoment("waiting-ended", ended, question.calendar.timeZone);
      pauses = NONE;
      extensions = extensions.filter(({ at }) => at >= ended);
    }
    question = asked(question, begun, pauses);
  }
  return { begun, question, extensions, pausedFor };
};
