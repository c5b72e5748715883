import { effectiveEvents } from "./effective-events.ts";
import type { CaseEvent } from "./event.ts";

/** The service that had the case before the one that has it now; null while it is where it came in. */
export const passedOnBy = (events: readonly CaseEvent[]): string | null => {
  let [before, now]: [string | null, string | null] = [null, null];
  for (const event of effectiveEvents(events)) {
    if (event.type === "received") now = event.service;
    if (event.type === "reassigned" && event.service !== now) [before, now] = [now, event.service];
  }
  return before;
};
