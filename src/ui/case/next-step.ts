import type { Case } from "../../domain/case/case.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import type { Promised } from "../../domain/standards/standard.ts";

/** What is due next in a case, and so the one button that stands out. */
export type NextStep = "mark-acknowledged" | "reply" | "record-reply" | "none";

/** A clock that still waits for an answer. */
export const isOpen = (clock: Clock): boolean =>
  clock.state === "running" || clock.state === "due-soon" || clock.state === "overdue";

export const clockFor = (clocks: readonly Clock[], promised: Promised): Clock | null =>
  clocks.find((clock) => clock.standard.promised === promised) ?? null;

/** A letter cannot be answered from Outlook: its reply is only recorded. */
export const canReplyHere = ({ channel }: Case): boolean => channel === "email" || channel === "web-form";

/**
 * The acknowledgement comes first while it is open, unless the reply is due by the same day: a full reply
 * acknowledges too, so then it is the better step.
 */
export const nextStep = (matter: Case, clocks: readonly Clock[]): NextStep => {
  if (matter.notFromPublic !== null || matter.repliedAt !== null) return "none";
  const acknowledgement = clockFor(clocks, "acknowledgement");
  const reply = clockFor(clocks, "reply");
  const answered = matter.acknowledgedByPersonAt !== null;
  const acknowledgeFirst =
    acknowledgement !== null &&
    !answered &&
    isOpen(acknowledgement) &&
    (reply === null || acknowledgement.due.on < reply.due.on) &&
    reply?.state !== "overdue";
  if (acknowledgeFirst) return "mark-acknowledged";
  return canReplyHere(matter) ? "reply" : "record-reply";
};
