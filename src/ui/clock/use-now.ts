import { useEffect, useState } from "react";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { minuteNow, onMinute } from "./minute.ts";

/**
 * The service's present moment, anew each minute and whenever somebody returns to the page. The officer's own
 * machine may be wrong by hours; `aheadMs` is what the service's clock is ahead of it.
 */
export const useNow = (aheadMs: number): Instant => {
  const [, tick] = useState(0);
  useEffect(
    () =>
      onMinute(aheadMs, () => {
        tick((count) => count + 1);
      }),
    [aheadMs],
  );
  return minuteNow(aheadMs);
};
