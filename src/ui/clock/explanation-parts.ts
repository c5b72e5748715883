import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import type { Due } from "../../domain/clock/clock.ts";
import { explanationInWords } from "../../domain/clock/in-words.ts";

/** The explanation in its three parts: what moved the date, each day, and a warning about years to come. */
export interface ExplanationParts {
  readonly reasons: readonly string[];
  readonly days: readonly string[];
  readonly warning: readonly string[];
}

/** The domain's own sentences, which come in this order, apart: so that a long list of days can be folded. */
export const explanationParts = (due: Due, today: CivilDate): ExplanationParts => {
  const lines = explanationInWords(due, today);
  const warned = lines.length - (due.warning === null ? 0 : 1);
  const reasoned = warned - due.days.length;
  return {
    reasons: lines.slice(0, reasoned),
    days: lines.slice(reasoned, warned),
    warning: lines.slice(warned),
  };
};
