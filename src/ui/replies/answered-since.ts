import { effectiveEvents } from "../../domain/case/effective-events.ts";
import type { CaseEvent } from "../../domain/case/event.ts";

/** Whether an answer by a person came into the record after the event of that number. */
export const answeredSince = (history: readonly CaseEvent[], seq: number): boolean =>
  effectiveEvents(history).some(
    (event) =>
      event.seq > seq &&
      (event.type === "replied" ||
        event.type === "holdingReplySent" ||
        (event.type === "acknowledged" && !event.automatic)),
  );
