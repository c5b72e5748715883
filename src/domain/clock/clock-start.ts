import type { CivilDate, Instant } from "../calendar/civil-date.ts";
import { civilDateAt, instantAt } from "../calendar/time-zone.ts";
import type { Case } from "../case/case.ts";
import { receivedOn } from "../case/receipt.ts";
import type { Standard } from "../standards/standard.ts";
import type { Clock, ClockStart } from "./clock.ts";

/** A start, and whether its time of day is known or only its date. */
export interface Begun extends ClockStart {
  readonly timeKnown: boolean;
  /** The start that the letter of the rule would take, where a late one is not allowed to lengthen the wait. */
  readonly byTheLetter: { readonly at: Instant } | null;
}

const startOf = (on: CivilDate, timeZone: string): Instant => instantAt(on, "00:00", timeZone);

export const atMoment = (event: ClockStart["event"], at: Instant, timeZone: string): Begun => ({
  event,
  at,
  on: civilDateAt(at, timeZone),
  standing: "on-time",
  timeKnown: true,
  byTheLetter: null,
});

/** The receipt: by its time where that is known and was not corrected. */
export const fromReceipt = (matter: Case, timeZone: string): Begun => {
  const on = receivedOn(matter, timeZone);
  const timeKnown = matter.receiptTimeKnown && civilDateAt(matter.receivedAt, timeZone) === on;
  const at = timeKnown ? matter.receivedAt : startOf(on, timeZone);
  return { event: "receipt", at, on, standing: "on-time", timeKnown, byTheLetter: null };
};

/**
 * "Within 10 working days of the acknowledgement": the clock of the reply begins when the acknowledgement is
 * sent. Until then the latest day for it is taken. One that comes late does not lengthen the wait: the clock runs
 * from the day on which it was due, and what the letter of the rule would give is reported beside it.
 */
const fromAcknowledgement = (acknowledgement: Clock | null, matter: Case, timeZone: string): Begun => {
  const receipt = fromReceipt(matter, timeZone);
  const event = "acknowledgement";
  const sentAt = acknowledgement?.answeredAt ?? matter.acknowledgedByPersonAt ?? null;
  if (acknowledgement === null) return sentAt === null ? receipt : atMoment(event, sentAt, timeZone);
  const { on } = acknowledgement.due;
  const latest = { event, at: startOf(on, timeZone), on, timeKnown: false } as const;
  if (sentAt === null) return { ...latest, standing: "awaited", byTheLetter: null };
  if (civilDateAt(sentAt, timeZone) > on) return { ...latest, standing: "late", byTheLetter: { at: sentAt } };
  return atMoment(event, sentAt, timeZone);
};

/** When the clock of a standard began, as long as nothing began it anew. */
export const clockStart = (
  standard: Standard,
  matter: Case,
  acknowledgement: Clock | null,
  timeZone: string,
): Begun => {
  if (standard.startsAt === "receipt") return fromReceipt(matter, timeZone);
  if (standard.startsAt === "acknowledgement") return fromAcknowledgement(acknowledgement, matter, timeZone);
  const reached = matter.milestones[standard.startsAt.milestone];
  if (reached !== undefined) return atMoment("milestone", reached, timeZone);
  // Not reached yet, so it does not run: the receipt is all that there is to count from.
  return { ...fromReceipt(matter, timeZone), event: "milestone", standing: "awaited" };
};
