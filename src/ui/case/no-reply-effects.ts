import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { CLOCK_WORDS } from "../clock/words.ts";
import { dueInWords } from "../clock/due-words.ts";
import { clocksAfter } from "./dates-after.ts";
import type { Officer } from "./expected-event.ts";
import { FORM_WORDS } from "./form-words.ts";
import type { ShownCase } from "./shown-case.ts";

const words = FORM_WORDS.noReplyNeeded;

/** What it does to each clock that is still open to say that no reply is needed, in sentences. */
export const noReplyEffects = (shown: ShownCase, by: Officer): readonly string[] => {
  if (!shown.case.open) return [words.onlyDismisses];
  const today = civilDateAt(shown.at, shown.timeZone);
  return clocksAfter(shown, { type: "noReplyNeeded", reason: "-" }, by)
    .filter(({ noReplyNeededSince }) => noReplyNeededSince !== null)
    .map(({ standard, state, due }) => {
      const promise = CLOCK_WORDS.plain[standard.promised];
      return state === "missed"
        ? words.staysMissed(promise, dueInWords(due, today))
        : words.notNeeded(promise);
    });
};
