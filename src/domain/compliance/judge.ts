import type { Case } from "../case/case.ts";
import type { CivilDate } from "../calendar/civil-date.ts";
import type { Clock } from "../clock/clock.ts";
import { isPastDue } from "../clock/past-due.ts";
import type { Standard } from "../standards/standard.ts";
import type { JudgedClock } from "./figure.ts";

/** "Cease monitoring letters where numbers are low": from that date on, and not for what came before. */
const isMeasured = ({ measured, notMeasured }: Standard, receivedOn: CivilDate): boolean =>
  measured === "measured" || (notMeasured !== null && receivedOn < notMeasured.since);

/** A promise that is overdue counts as missed from the day after it was due, and may still be answered late. */
const outcomeOf = (
  matter: Pick<Case, "notFromPublic" | "mergedInto">,
  { state, standard, receivedOn }: Clock,
): JudgedClock["outcome"] => {
  if (matter.notFromPublic) return "not-from-public";
  if (matter.mergedInto !== null) return "merged";
  if (!isMeasured(standard, receivedOn)) return "not-measured";
  switch (state) {
    case "met":
      return "met";
    case "missed":
      return "missed";
    case "overdue":
      return "missed-open";
    case "running":
    case "due-soon":
    case "paused":
      return "not-yet-due";
    case "not-needed":
      return "no-reply-needed";
  }
};

/** One row for each clock of a case: what every figure is counted from. The service is the one that has it now. */
export const judge = (
  reference: string,
  matter: Pick<Case, "authority" | "service" | "channel" | "notFromPublic" | "mergedInto">,
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
    metByExtension:
      clock.state === "met" &&
      clock.originalDue !== null &&
      clock.answeredAt !== null &&
      isPastDue(clock.answeredAt, clock.originalDue),
    answeredBy: clock.answeredBy,
  }));
