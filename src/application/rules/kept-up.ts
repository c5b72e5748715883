import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Actor, CaseEvent } from "../../domain/case/event.ts";
import { foldCase } from "../../domain/case/fold.ts";
import { movedDues, type MovedPromise } from "./moved-dues.ts";
import { BY_THE_SERVICE, rulesOfCase, type RulesBook } from "./rules-book.ts";

export const SERVICE_ACTOR: Actor = { kind: "service", name: BY_THE_SERVICE };

/** A case brought to the current rules: the event that says so, and what it moved. */
export interface Recalculated {
  readonly event: CaseEvent;
  readonly moved: readonly MovedPromise[];
}

/**
 * An open case is counted by the current rules, one that is not keeps those by which it was judged. Null where
 * nothing is to be done, so that doing it twice is doing it once.
 */
export const keptUp = (history: readonly CaseEvent[], book: RulesBook, now: Instant): Recalculated | null => {
  const matter = foldCase(history);
  if (!matter.open || matter.rules >= book.current) return null;
  const current = rulesOfCase(book, { ...matter, rules: book.current });
  const moved = movedDues(matter, rulesOfCase(book, matter), current, now);
  const event: CaseEvent = {
    type: "recalculated",
    rules: book.current,
    because: book.reasonsSince(matter.rules).join("; "),
    moved: moved.map(({ promised, from, to }) => ({ promised, from, to })),
    ...{ seq: history.length + 1, at: now, recordedAt: now, by: SERVICE_ACTOR },
  };
  return { event, moved };
};
