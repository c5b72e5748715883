import { dayNumberOf, weekdayIndexOf } from "../calendar/civil-date.ts";
import { millisecondsOf } from "../calendar/instant.ts";
import { civilDateAt, timeOfDayAt } from "../calendar/time-zone.ts";
import type { WorkingTime } from "../calendar/working-time.ts";
import type { Case } from "../case/case.ts";
import type { CaseEvent } from "../case/event.ts";

/** When a case came in, on the wall of the authority. Of merged cases each has its own arrival. */
export interface Arrival {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** 0 to 23; null where only the date is known: of a letter, and of a date that was corrected by hand. */
  readonly hour: number | null;
  /** While the service that it came to was closed; where the hour is not known, on a day on which it was. */
  readonly outOfHours: boolean;
}

export const arrivalOf = (
  { correctedReceivedOn, receiptTimeKnown }: Pick<Case, "correctedReceivedOn" | "receiptTimeKnown">,
  events: readonly CaseEvent[],
  working: WorkingTime,
): Arrival => {
  const receipt = events.find(({ type }) => type === "received");
  if (receipt === undefined) throw new Error("The events of a case begin with its receipt");
  const { timeZone } = working.calendar;
  const arrivedOn = civilDateAt(receipt.at, timeZone);
  const on = correctedReceivedOn ?? arrivedOn;
  const day = dayNumberOf(on);
  const timeKnown = receiptTimeKnown && on === arrivedOn;
  const at = millisecondsOf(receipt.at);
  return {
    weekday: weekdayIndexOf(day) + 1,
    hour: timeKnown ? Number(timeOfDayAt(receipt.at, timeZone).slice(0, 2)) : null,
    outOfHours: timeKnown ? working.openMillisecondsBetween(at, at + 1) === 0 : !working.isWorkingDay(day),
  };
};
