import type { Case } from "../case/case.ts";
import type { Clock } from "../clock/clock.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import type { CaseNoticeKind } from "./kinds.ts";

/** What the owner of a case is to be told of it now. */
export interface CaseNotice {
  readonly kind: Exclude<CaseNoticeKind, "assigned">;
  /** The day on which the reply is due: a reply that was put off is told of again. */
  readonly dueOn: CivilDate;
}

/**
 * By the reply alone: an acknowledgement is a matter of hours and stands on everybody's list. Null where the reply has
 * gone, none is promised, the clock stands still, or the day has not come.
 */
export const caseNoticeOf = (matter: Case, clocks: readonly Clock[]): CaseNotice | null => {
  if (!matter.open || matter.notFromPublic !== null || matter.mergedInto !== null) return null;
  const reply = clocks.find(({ standard }) => standard.promised === "reply");
  if (reply === undefined || reply.answeredAt !== null) return null;
  if (reply.state === "overdue") return { kind: "overdue", dueOn: reply.due.on };
  const stands = reply.state === "running" || reply.state === "due-soon";
  return stands && reply.workingDaysLeft === 1 ? { kind: "due-tomorrow", dueOn: reply.due.on } : null;
};
