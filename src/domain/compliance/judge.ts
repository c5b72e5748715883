import type { Case } from "../case/case.ts";
import type { Clock } from "../clock/clock.ts";
import type { JudgedClock } from "./figure.ts";

/** A promise that is overdue counts as missed from the day after it was due, and may still be answered late. */
const outcomeOf = (
  matter: Pick<Case, "notFromPublic">,
  { state, standard }: Clock,
): JudgedClock["outcome"] => {
  if (matter.notFromPublic) return "not-from-public";
  if (standard.measured !== "measured") return "not-measured";
  switch (state) {
    case "met":
      return "met";
    case "missed":
      return "missed";
    case "overdue":
      return "missed-open";
    case "running":
    case "due-soon":
      return "not-yet-due";
    case "not-needed":
      return "not-from-public";
  }
};

/** One row for each clock of a case: what every figure is counted from. The service is the one that has it now. */
export const judge = (
  reference: string,
  matter: Pick<Case, "authority" | "service" | "channel" | "notFromPublic">,
  clocks: readonly Clock[],
): JudgedClock[] =>
  clocks.map((clock) => ({
    reference,
    authority: matter.authority,
    service: matter.service,
    channel: matter.channel,
    standardId: clock.standard.id,
    standardTitle: clock.standard.title,
    promised: clock.standard.promised,
    targetPercent: clock.standard.targetPercent,
    receivedOn: clock.receivedOn,
    dueOn: clock.due.on,
    outcome: outcomeOf(matter, clock),
    answeredBy: clock.answeredBy,
  }));
