import type { Case } from "../../domain/case/case.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { WAITING_FOR, type WaitingFor } from "../../domain/standards/standard.ts";
import { clockFor, isOpen } from "./next-step.ts";

/**
 * What the council may wait for so that a clock of this case stops or begins anew; empty where it makes none. A promise
 * that is late does not stop any more.
 */
export const mayWaitFor = (clocks: readonly Clock[]): readonly WaitingFor[] =>
  WAITING_FOR.filter((waitingFor) =>
    clocks.some(
      (clock) =>
        isOpen(clock) && clock.state !== "overdue" && clock.standard.waiting[waitingFor] !== undefined,
    ),
  );

/** Whether something is being waited for, be it of no account to the clocks. */
export const isWaiting = ({ waits }: Pick<Case, "waits">): boolean =>
  waits.some(({ until }) => until === null);

/** The reply clock where it can be put off once more; null where its standard does not allow that. */
export const extendableClock = (clocks: readonly Clock[]): Clock | null => {
  const reply = clockFor(clocks, "reply");
  if (reply === null || !isOpen(reply) || reply.standard.extension === null) return null;
  const held = reply.extensions.filter(({ refused }) => refused === null).length;
  return held < reply.standard.extension.times ? reply : null;
};

/** The event that the reply's clock is still waiting for to start; null where it has started. */
export const awaitedMilestone = (clocks: readonly Clock[]): string | null => {
  const reply = clockFor(clocks, "reply");
  if (reply === null || !isOpen(reply) || reply.start.standing !== "awaited") return null;
  const { startsAt } = reply.standard;
  return typeof startsAt === "string" ? null : startsAt.milestone;
};
