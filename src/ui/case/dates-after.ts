import type { OfficerFact } from "../../contracts/case.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { foldCase } from "../../domain/case/fold.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { clocksOf } from "../../domain/clock/clocks.ts";
import type { Promised } from "../../domain/standards/standard.ts";
import { dueInWords } from "../clock/due-words.ts";
import { expectedEvent, type Officer } from "./expected-event.ts";
import { FORM_WORDS } from "./form-words.ts";
import { clockFor } from "./next-step.ts";
import type { ShownCase } from "./shown-case.ts";

const PROMISES: readonly Promised[] = ["acknowledgement", "reply"];
const { newDates } = FORM_WORDS;

/** The clocks of a case as they would stand if the fact were recorded now: by the same counting as all others. */
export const clocksAfter = (
  { case: matter, clocks, rules, timeZone, at: now }: ShownCase,
  fact: OfficerFact,
  by: Officer,
): readonly Clock[] => {
  const seq = (matter.history.at(-1)?.seq ?? 0) + 1;
  const expected = expectedEvent(fact, matter, { seq, now, by, timeZone });
  if (rules === null || expected === null) return clocks;
  return clocksOf(foldCase([...matter.history, expected]), rules, now);
};

const movedInWords = (
  promised: Promised,
  before: Clock | null,
  after: Clock | null,
  today: CivilDate,
): readonly string[] => {
  const from = before && dueInWords(before.due, today);
  const to = after && dueInWords(after.due, today);
  if (to === null) return from === null ? [] : [newDates.noMore[promised]];
  if (from === null) return [newDates.now(promised, to)];
  const answeredBefore = before !== null && before.answeredAt !== null;
  if (answeredBefore && after?.answeredAt === null) return [newDates.dueAgain(promised, to)];
  return from === to ? [] : [newDates.moved(promised, to, from)];
};

/** What a fact would do to the dates of a case, in sentences. One at least: that nothing moves is said too. */
export const datesAfterInWords = (
  before: readonly Clock[],
  after: readonly Clock[],
  today: CivilDate,
): readonly string[] => {
  const moved = PROMISES.flatMap((promised) =>
    movedInWords(promised, clockFor(before, promised), clockFor(after, promised), today),
  );
  const reply = clockFor(after, "reply");
  const tooLate =
    reply !== null &&
    reply.calledComplexTooLate !== null &&
    clockFor(before, "reply")?.calledComplexTooLate === null;
  if (tooLate) return [newDates.complexTooLate(dueInWords(reply.due, today)), ...moved];
  return moved.length > 0 ? moved : [newDates.none];
};

/** The sentences for each fact, for the forms. */
export const datesAfter = (shown: ShownCase, by: Officer) => {
  const today = civilDateAt(shown.at, shown.timeZone);
  return (fact: OfficerFact): readonly string[] =>
    datesAfterInWords(shown.clocks, clocksAfter(shown, fact, by), today);
};
