import { dayNumberOf } from "../calendar/civil-date.ts";
import { millisecondsOf } from "../calendar/instant.ts";
import { workingTimeOf, type WorkingTime } from "../calendar/working-time.ts";
import type { CaseEvent } from "../case/event.ts";
import type { Clock } from "../clock/clock.ts";
import { isTimed } from "../standards/allowance.ts";
import { calendarFor } from "../standards/statutory-days.ts";

/**
 * When half of the time for the reply is used: with the end of the working day that is half of them, rounded up;
 * where it is promised in hours or minutes, half-way by the clock. Extensions do not put it off.
 */
const halfWay = ({ standard, start, due, originalDue }: Clock, own: WorkingTime): number => {
  const first = originalDue ?? due;
  if (isTimed(standard.allowance)) {
    const from = millisecondsOf(start.at);
    return from + (millisecondsOf(first.at) - from) / 2;
  }
  const working = workingTimeOf(calendarFor(standard, own.calendar), own.bankHolidays);
  const from = dayNumberOf(start.on);
  const half = Math.ceil(working.countAfter(from, dayNumberOf(first.on)) / 2);
  return working.zone.startOf((half === 0 ? from : working.workingDayAfter(from, half)) + 1);
};

/**
 * Whether nobody had it when half of the time for the reply was used and it was not answered yet. Nothing that may
 * still happen is waited for: of an open case it says what holds if nobody does anything.
 */
export const isUnownedHalfWay = (reply: Clock, events: readonly CaseEvent[], own: WorkingTime): boolean => {
  const moment = halfWay(reply, own);
  const closedAt = reply.answeredAt ?? reply.noReplyNeededSince;
  if (closedAt !== null && millisecondsOf(closedAt) < moment) return false;
  let service: string | null = null;
  let owned = false;
  for (const event of events) {
    if (millisecondsOf(event.at) >= moment) continue;
    if (event.type === "received") service = event.service;
    if (event.type === "takenOn") owned = event.owner !== null;
    // To another team it goes unowned.
    if (event.type === "reassigned" && event.service !== service) {
      service = event.service;
      owned = false;
    }
  }
  return !owned;
};
