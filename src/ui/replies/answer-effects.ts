import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import type { OfficerFact } from "../../contracts/case.ts";
import type { Answer } from "../../domain/reply/template.ts";
import type { Promised } from "../../domain/standards/standard.ts";
import { clocksAfter } from "../case/dates-after.ts";
import type { Officer } from "../case/expected-event.ts";
import { clockFor, isOpen } from "../case/next-step.ts";
import type { ShownCase } from "../case/shown-case.ts";
import { dueInWords } from "../clock/due-words.ts";
import { ANSWER_WORDS } from "./answer-words.ts";

const PROMISES: readonly Promised[] = ["acknowledgement", "reply"];

/** The fact that a sent mail becomes when it is taken for this answer. */
const FACTS: Readonly<Record<Answer, OfficerFact>> = {
  acknowledgement: { type: "acknowledged", note: null },
  "holding-reply": { type: "holdingReplySent", note: null },
  reply: { type: "replied", note: null },
};

/** What an answer would do to each clock that still runs, if it were sent now, in sentences. */
export const answerEffects = (shown: ShownCase, as: Answer, by: Officer): readonly string[] => {
  const today = civilDateAt(shown.at, shown.timeZone);
  const after = clocksAfter(shown, FACTS[as], by);
  return PROMISES.flatMap((promised) => {
    const before = clockFor(shown.clocks, promised);
    const then = clockFor(after, promised);
    if (before === null || then === null || !isOpen(before)) return [];
    if (then.state === "met") return [ANSWER_WORDS.kept[promised]];
    if (then.state === "missed") return [ANSWER_WORDS.late[promised]];
    return [ANSWER_WORDS.staysDue(promised, dueInWords(then.due, today))];
  });
};
