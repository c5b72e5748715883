import type { Clock } from "../clock/clock.ts";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./event.ts";
import { effectiveEvents } from "./effective-events.ts";

/** Why a case wants attention, the most urgent first. */
export const RISK_REASONS = [
  /** The reply is late. */
  "overdue",
  /** The reply is due today. */
  "due-today",
  /** The reply is due on the next working day. */
  "due-tomorrow",
  /** Not acknowledged, on the last day for it or after. */
  "not-acknowledged",
  /** Nobody has it, although the first working day has begun. */
  "unowned",
  /** Its owner is away, and nobody covers. */
  "owner-away",
  /** Half of the time for the reply is used, and nothing has been done but taking it. */
  "no-movement",
  /** The customer wrote again: a chaser while it is open, or something new after the reply. */
  "wrote-again",
] as const;

export type RiskReason = (typeof RISK_REASONS)[number];

/** Whether day one of the reply has begun; where no standard promises a reply, there is nothing to wait for. */
const firstDayHasBegun = (reply: Clock | undefined): boolean =>
  !reply || reply.workingDaysLeft === null || (reply.workingDaysUsed ?? 0) > 0;

/** What no officer has to do for it to happen: it says nothing of anybody working on the case. */
const NO_MOVEMENT: readonly CaseEvent["type"][] = [
  "received",
  "takenOn",
  "customerWroteAgain",
  "mergedFrom",
  "recalculated",
];

const nothingDone = ({ history }: Case): boolean =>
  effectiveEvents(history).every(
    (event) => NO_MOVEMENT.includes(event.type) || (event.type === "acknowledged" && event.automatic),
  );

/** Half of the working days of the reply, or more; a promise in hours is over before anybody could look. */
const halfIsUsed = (reply: Clock | undefined): boolean => {
  if (reply === undefined || reply.workingDaysUsed === null || reply.workingDaysLeft === null) return false;
  const isRunning = reply.state === "running" || reply.state === "due-soon";
  return isRunning && reply.workingDaysUsed >= reply.workingDaysLeft;
};

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Why the case wants attention, in the order of `RISK_REASONS`; empty when it can take its turn. `uncovered`: the ids of
 * the officers who are away without anybody in their place.
 */
export const risksOf = (
  matter: Case,
  clocks: readonly Clock[],
  uncovered: ReadonlySet<string> = NOBODY,
): readonly RiskReason[] => {
  if (matter.notFromPublic) return [];
  const reply = clocks.find(({ standard }) => standard.promised === "reply");
  const acknowledgement = clocks.find(({ standard }) => standard.promised === "acknowledgement");
  const chased =
    matter.open && effectiveEvents(matter.history).some(({ type }) => type === "customerWroteAgain");
  const holds: Record<RiskReason, boolean> = {
    overdue: reply?.state === "overdue",
    "due-today": reply?.workingDaysLeft === 0,
    "due-tomorrow": reply?.workingDaysLeft === 1,
    "not-acknowledged": acknowledgement?.state === "due-soon" || acknowledgement?.state === "overdue",
    unowned: matter.open && matter.owner === null && firstDayHasBegun(reply),
    "owner-away": matter.open && matter.owner !== null && uncovered.has(matter.owner.id),
    "no-movement": matter.open && halfIsUsed(reply) && nothingDone(matter),
    "wrote-again": chased || matter.customerWroteAgainAt !== null,
  };
  return RISK_REASONS.filter((reason) => holds[reason]);
};
