import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Case } from "../../domain/case/case.ts";
import { foldCase } from "../../domain/case/fold.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { clocksOf } from "../../domain/clock/clocks.ts";
import type { Rules } from "../../domain/standards/rules.ts";
import type { Council, OpenCase } from "../api/api.ts";
import { expectedEvent } from "./expected-event.ts";
import type { Unsaved } from "./unsaved.ts";

/** A case as it is shown: folded here from its events, with what is not saved yet already in it. */
export interface ShownCase {
  readonly reference: string;
  readonly case: Case;
  readonly clocks: readonly Clock[];
  /** What it is counted by; null for an authority that is no longer known. */
  readonly rules: Rules | null;
  readonly timeZone: string;
  /** The moment for which it is shown. */
  readonly at: Instant;
  /** The newest event that the service has confirmed. */
  readonly lastSeq: number;
  /** Being sent at this moment. */
  readonly saving: boolean;
  /** Something in it is not sent yet, and is sent by itself when the service is back. */
  readonly notSentYet: boolean;
}

/**
 * Folds a case for the moment `now`. No question to the service: the clocks tick by themselves. A page knows the
 * moment to the minute only, so what the service has just recorded may lie ahead of it: then its moment counts.
 */
export const shownCase = (
  open: OpenCase,
  council: Pick<Council, "rules" | "me">,
  unsaved: readonly Unsaved[],
  now: Instant,
): ShownCase => {
  const at = open.asOf > now ? open.asOf : now;
  const confirmed = foldCase(open.events);
  // A case that is not on the council's rules of today brings its own.
  const rules = open.rules ?? council.rules[confirmed.authority] ?? null;
  const timeZone = rules?.calendar.timeZone ?? "Europe/London";
  const lastSeq = confirmed.history.at(-1)?.seq ?? 0;
  const ofCase = unsaved.filter((entry) => entry.reference === open.reference);
  const matter = ofCase
    .filter(({ state }) => state !== "refused")
    .reduce((before, { fact, recordedAt }) => {
      const seq = (before.history.at(-1)?.seq ?? 0) + 1;
      // The moment is the page's own to the second, and shown to the minute: it never lies ahead of what is shown.
      const now = recordedAt < at ? recordedAt : at;
      const expected = expectedEvent(fact, before, { seq, now, by: council.me, timeZone });
      return expected === null ? before : foldCase([...before.history, expected]);
    }, confirmed);
  return {
    reference: open.reference,
    case: matter,
    clocks: rules ? clocksOf(matter, rules, at) : [],
    rules,
    timeZone,
    at,
    lastSeq,
    saving: ofCase.some(({ state }) => state === "sending"),
    notSentYet: ofCase.some(({ state }) => state === "kept"),
  };
};
