import { civilDateAt } from "../../../domain/calendar/time-zone.ts";
import type { Clock } from "../../../domain/clock/clock.ts";
import type { Kind, Promised } from "../../../domain/standards/standard.ts";
import { dueInWords } from "../../clock/due-words.ts";
import { clocksAfter } from "../dates-after.ts";
import type { Officer } from "../expected-event.ts";
import { clockFor } from "../next-step.ts";
import type { ShownCase } from "../shown-case.ts";
import { KIND_MENU_WORDS } from "./words.ts";

const PROMISES: readonly Promised[] = ["acknowledgement", "reply"];

/**
 * What would be promised of a case of this kind, short enough for a menu: "Reply by Tue 5 May". Null where no date
 * moves. Other kinds of matter may have other standards: a law's, or an ombudsman's.
 */
export const kindEffect = (shown: ShownCase, kind: Kind, by: Officer): string | null => {
  if (kind === shown.case.kind) return null;
  const today = civilDateAt(shown.at, shown.timeZone);
  const after = clocksAfter(shown, { type: "reclassified", kind }, by);
  const dueOf = (clocks: readonly Clock[], promised: Promised): string | null => {
    const clock = clockFor(clocks, promised);
    return clock === null ? null : dueInWords(clock.due, today);
  };
  const moved = PROMISES.flatMap((promised) => {
    // What is answered asks for nothing more, whichever promise it is held against.
    if (typeof clockFor(after, promised)?.answeredAt === "string") return [];
    const due = dueOf(after, promised);
    if (due === dueOf(shown.clocks, promised)) return [];
    return [due === null ? KIND_MENU_WORDS.none[promised] : KIND_MENU_WORDS.by[promised](due)];
  }).join(", ");
  return moved === "" ? null : moved.slice(0, 1).toUpperCase() + moved.slice(1);
};
