import type { Instant } from "../domain/calendar/civil-date.ts";
import type { Case } from "../domain/case/case.ts";
import { foldOn, isHappened } from "../domain/case/fold-on.ts";
import { clocksOf } from "../domain/clock/clocks.ts";
import { expectedEvent } from "../ui/case/expected-event.ts";
import type { ShownCase } from "../ui/case/shown-case.ts";
import type { Unsaved } from "../ui/case/unsaved.ts";
import { rulesToCountBy, type CountingCouncil } from "../ui/first-picture/first-view.ts";
import type { LastCase } from "./start/kept/last-known.ts";

/** Whose deed it was is not shown before the service has confirmed it. */
const SOMEBODY = { id: "", name: "" };

const withEntry = (matter: Case, { fact, recordedAt, timeZone }: Unsaved, at: Instant): Case => {
  // The moment is the page's own to the second, and shown to the minute: it never lies ahead of what is shown.
  const now = recordedAt < at ? recordedAt : at;
  const expected = expectedEvent(fact, matter, { seq: 0, now, by: SOMEBODY, timeZone });
  return expected !== null && isHappened(expected) ? foldOn(matter, expected) : matter;
};

/**
 * A case as it was last known, with what is not sent yet already in it. Null where it can not be counted: the kept
 * rules are not those of the case.
 */
export const lastShown = (
  last: LastCase,
  council: CountingCouncil | null,
  unsaved: readonly Unsaved[],
  now: Instant,
): ShownCase | null => {
  const rules = rulesToCountBy(last.case, last.rules, council);
  if (rules === null) return null;
  const ofCase = unsaved.filter(({ reference }) => reference === last.reference);
  const matter = ofCase
    .filter(({ state }) => state !== "refused")
    .reduce((before, entry) => withEntry(before, entry, now), last.case);
  return {
    reference: last.reference,
    case: matter,
    clocks: clocksOf(matter, rules, now),
    rules,
    timeZone: rules.calendar.timeZone,
    at: now,
    // Its events are not kept: what comes of an entry is the newest of its kind.
    lastSeq: 0,
    // Tried again and again while the service is away: what is recorded meanwhile stands in line, and waits for none of it.
    saving: false,
    notSentYet: ofCase.some(({ state }) => state === "kept"),
  };
};
