import type { CaseEvent } from "../../../domain/case/event.ts";
import { foldCase } from "../../../domain/case/fold.ts";
import { receivedOn } from "../../../domain/case/receipt.ts";
import { civilDateAt } from "../../../domain/calendar/time-zone.ts";
import { clocksOf } from "../../../domain/clock/clocks.ts";
import { dateInWords } from "../../../domain/clock/in-words.ts";
import { datesAfterInWords } from "../dates-after.ts";
import type { Officer } from "../expected-event.ts";
import type { ShownCase } from "../shown-case.ts";
import { MERGE_WORDS } from "./words.ts";

/** What the other case gets when this one is answered with it: its receipt, if that was the earlier one. */
const broughtAlong = (own: ShownCase, other: ShownCase, by: Officer): CaseEvent => ({
  type: "mergedFrom",
  reference: own.reference,
  receivedAt: own.case.receivedAt,
  receivedOn: receivedOn(own.case, own.timeZone),
  seq: other.lastSeq + 1,
  at: own.at,
  recordedAt: own.at,
  by: { kind: "officer", id: by.id, name: by.name },
});

/** What happens to both cases, in sentences, before anything is recorded. */
export const mergeEffects = (own: ShownCase, other: ShownCase, by: Officer): readonly string[] => {
  const today = civilDateAt(own.at, own.timeZone);
  const ownReceipt = receivedOn(own.case, own.timeZone);
  const otherReceipt = receivedOn(other.case, other.timeZone);
  const under = MERGE_WORDS.under(own.reference, other.reference);
  if (otherReceipt <= ownReceipt || other.rules === null) {
    return [under, MERGE_WORDS.earlierThere(other.reference, dateInWords(otherReceipt, today))];
  }
  const after = clocksOf(
    foldCase([...other.case.history, broughtAlong(own, other, by)]),
    other.rules,
    own.at,
  );
  return [
    under,
    MERGE_WORDS.earlierHere(other.reference, dateInWords(ownReceipt, today)),
    ...datesAfterInWords(other.clocks, after, today),
  ];
};
