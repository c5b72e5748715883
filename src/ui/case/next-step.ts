import type { Case } from "../../domain/case/case.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import type { Promised } from "../../domain/standards/standard.ts";

/** What is due next in a case, and so the one button that stands out. */
export type NextStep = "mark-acknowledged" | "reply" | "record-reply" | "customer-answered" | "none";

/** A clock that still waits for the council's answer, though it may stand still. */
export const isOpen = (clock: Clock): boolean =>
  clock.state === "running" ||
  clock.state === "due-soon" ||
  clock.state === "overdue" ||
  clock.state === "paused";

export const clockFor = (clocks: readonly Clock[], promised: Promised): Clock | null =>
  clocks.find((clock) => clock.standard.promised === promised) ?? null;

/** A letter cannot be answered from Outlook: its reply is only recorded. */
export const canReplyHere = ({ channel }: Case): boolean => channel === "email" || channel === "web-form";

/**
 * The acknowledgement comes first while it is open, unless the reply is due by the same day: a full reply
 * acknowledges too, so then it is the better step. Of a reply that is paused, the customer's answer is what comes
 * next.
 */
export const nextStep = (matter: Case, clocks: readonly Clock[]): NextStep => {
  if (!matter.open) return "none";
  const acknowledgement = clockFor(clocks, "acknowledgement");
  const reply = clockFor(clocks, "reply");
  const answered = matter.acknowledgedByPersonAt !== null;
  const acknowledgeFirst =
    acknowledgement !== null &&
    !answered &&
    isOpen(acknowledgement) &&
    acknowledgement.state !== "paused" &&
    (reply === null || acknowledgement.due.on < reply.due.on) &&
    reply?.state !== "overdue";
  if (acknowledgeFirst) return "mark-acknowledged";
  if (reply?.state === "paused") return "customer-answered";
  return canReplyHere(matter) ? "reply" : "record-reply";
};
