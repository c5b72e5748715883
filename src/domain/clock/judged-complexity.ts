import type { CivilDate } from "../calendar/civil-date.ts";
import { civilDateAt } from "../calendar/time-zone.ts";
import type { Case } from "../case/case.ts";
import type { Complexity } from "../standards/standard.ts";

export interface JudgedComplexity {
  readonly complexity: Complexity;
  /** When it was called complex after the reply was due already; null otherwise. */
  readonly calledComplexTooLate: CivilDate | null;
}

/**
 * The complexity that a case is judged by. To find out on the way that a matter is complex is ordinary, and the
 * longer promise then holds from the same receipt. Once the reply is late it is late: calling the matter complex
 * afterwards does not turn a broken promise into a kept one.
 * @param replyDueOn when the reply is due at that complexity; null where nothing is promised
 */
export const judgedComplexity = (
  { complexityOnReceipt, complexityChanges }: Pick<Case, "complexityOnReceipt" | "complexityChanges">,
  timeZone: string,
  replyDueOn: (complexity: Complexity) => CivilDate | null,
): JudgedComplexity => {
  let complexity = complexityOnReceipt;
  let calledComplexTooLate: CivilDate | null = null;
  for (const change of complexityChanges) {
    if (change.complexity === complexity) continue;
    const on = civilDateAt(change.at, timeZone);
    const dueOn = change.complexity === "complex" ? replyDueOn(complexity) : null;
    if (dueOn !== null && on > dueOn) {
      calledComplexTooLate = on;
      continue;
    }
    complexity = change.complexity;
    calledComplexTooLate = null;
  }
  return { complexity, calledComplexTooLate };
};
