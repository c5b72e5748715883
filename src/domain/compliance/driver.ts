import type { Instant } from "../calendar/civil-date.ts";
import type { WorkingTime } from "../calendar/working-time.ts";
import type { Case } from "../case/case.ts";
import type { CaseEvent } from "../case/event.ts";
import type { Clock } from "../clock/clock.ts";
import { isUnownedHalfWay } from "./unowned.ts";

/** What a case has to it that a late reply may go with. It is counted beside the misses; it is not their cause. */
export const DRIVERS = [
  /** Handed on to another service. */
  "handed-on",
  /** Nobody had taken it when half of the time was used. */
  "unowned-half-way",
  /** Acknowledged late, or not at all. */
  "acknowledged-late",
  "complex",
  /** The customer wrote again before the reply, other than while the council waited for them. */
  "chased",
  "paused",
  "extended",
  /** Arrived while the service was closed. */
  "out-of-hours",
  /** A bank holiday or a closure lay within the time for the reply. */
  "over-holiday",
] as const;
export type Driver = (typeof DRIVERS)[number];

export interface DrivenCase {
  readonly matter: Case;
  readonly clocks: readonly Clock[];
  /** Those that count. */
  readonly events: readonly CaseEvent[];
  /** The calendar of the service that it came to. */
  readonly working: WorkingTime;
  readonly arrivedOutOfHours: boolean;
  /** Extensions of the reply that hold. */
  readonly extensions: number;
}

const isAcknowledgedLate = ({ state, answeredAt }: Clock): boolean =>
  state === "missed" || (answeredAt === null && state !== "not-needed" && state !== "paused");

const isWithin = ({ waits }: Case, at: Instant): boolean =>
  waits.some(({ since, until }) => at >= since && (until === null || at <= until));

/** What the customer sends because the council asked for it is no chaser. */
const isChased = (matter: Case, events: readonly CaseEvent[]): boolean =>
  events.some(
    ({ type, at }) =>
      type === "customerWroteAgain" &&
      (matter.repliedAt === null || at < matter.repliedAt) &&
      !isWithin(matter, at),
  );

/**
 * The drivers of a case, in the order of `DRIVERS`. Of an open case they say what holds if nothing more happens, so
 * that they stay true until something does.
 */
export const driversOf = ({
  matter,
  clocks,
  events,
  working,
  arrivedOutOfHours,
  extensions,
}: DrivenCase): readonly Driver[] => {
  const reply = clocks.find(({ standard }) => standard.promised === "reply");
  const acknowledgement = clocks.find(({ standard }) => standard.promised === "acknowledgement");
  const holds: Record<Driver, boolean> = {
    "handed-on": matter.handOffs > 0,
    "unowned-half-way": reply !== undefined && isUnownedHalfWay(reply, events, working),
    "acknowledged-late": acknowledgement !== undefined && isAcknowledgedLate(acknowledgement),
    complex: matter.complexity === "complex",
    chased: isChased(matter, events),
    paused: matter.waits.length > 0,
    extended: extensions > 0,
    "out-of-hours": arrivedOutOfHours,
    "over-holiday":
      reply?.due.days.some(({ outcome }) => outcome === "bank-holiday" || outcome === "closure") ?? false,
  };
  return DRIVERS.filter((driver) => holds[driver]);
};
