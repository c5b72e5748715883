import type { CivilDate } from "../calendar/civil-date.ts";
import type { Case } from "../case/case.ts";
import { receivedOn } from "../case/receipt.ts";
import type { Clock } from "../clock/clock.ts";
import type { Allowance } from "../standards/allowance.ts";
import type { ReplyFacts } from "./facts.ts";

const MINUTES_AN_HOUR = 60;

/** By how much a reply is late, in words that its promise would use; null while it is not, or by less than one. */
export const lateness = (clock: Clock | null): Allowance | null => {
  if (clock === null || (clock.state !== "overdue" && clock.state !== "missed")) return null;
  const { workingDaysLate, minutesLate } = clock;
  if (workingDaysLate !== null && workingDaysLate >= 1) return { workingDays: workingDaysLate };
  if (minutesLate === null || minutesLate < 1) return null;
  if ("workingMinutes" in clock.standard.allowance) return { workingMinutes: minutesLate };
  return minutesLate < MINUTES_AN_HOUR
    ? { minutes: minutesLate }
    : { hours: Math.floor(minutesLate / MINUTES_AN_HOUR) };
};

/** What a reply can say of a case, as its clocks stand now. Names are those that the customer may read. */
export const replyFactsOf = (known: {
  readonly reference: string;
  readonly matter: Case;
  readonly clocks: readonly Clock[];
  readonly timeZone: string;
  readonly service: string;
  readonly council: string;
  readonly officer: string;
  readonly newDate: CivilDate | null;
}): ReplyFacts => {
  const { reference, matter, service, council, officer, newDate } = known;
  const reply = known.clocks.find(({ standard }) => standard.promised === "reply") ?? null;
  return {
    ...{ reference, service, council, officer, newDate },
    customer: matter.sender.name,
    subject: matter.subject,
    receivedOn: receivedOn(matter, known.timeZone),
    reply: reply === null ? null : { allowance: reply.standard.allowance, dueOn: reply.due.on },
    late: lateness(reply),
  };
};
