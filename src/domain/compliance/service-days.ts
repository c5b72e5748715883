import type { DayNumber, Instant } from "../calendar/civil-date.ts";
import { millisecondsOf } from "../calendar/instant.ts";
import type { WorkingTime } from "../calendar/working-time.ts";
import type { CaseEvent } from "../case/event.ts";

/**
 * The working days for which each service had the case, from its receipt to its end. Where it is handed on, the day
 * belongs to the service that handed it on; so the days of all services add up to those of the case. A service that
 * had it for less than a day stands there with none; one that got it after the end does not stand there.
 */
export const serviceDaysOf = (
  events: readonly CaseEvent[],
  receivedOn: DayNumber,
  ended: Instant,
  working: WorkingTime,
): Readonly<Record<string, number>> => {
  const days: Record<string, number> = {};
  const endedAt = millisecondsOf(ended);
  const endedOn = working.zone.dayAt(endedAt);
  let service: string | null = null;
  let since = receivedOn;
  const until = (day: DayNumber): void => {
    if (service === null) return;
    days[service] = (days[service] ?? 0) + working.countAfter(since, day);
    since = Math.max(since, day);
  };
  for (const event of events) {
    if (event.type === "received") service = event.service;
    if (event.type !== "reassigned" || event.service === service) continue;
    const at = millisecondsOf(event.at);
    if (at > endedAt) break;
    until(working.zone.dayAt(at));
    service = event.service;
  }
  until(endedOn);
  return days;
};
