import { believeZone } from "../domain/calendar/told-zone.ts";
import type { PaneStart } from "./start/pane-start.ts";

/**
 * Counts with the time zones that the service told, now or at the last visit. The small script and the whole pane are
 * two builds with a domain each, so each of them has to believe for itself.
 */
export const believeZonesOf = ({ session, last }: Pick<PaneStart, "session" | "last">): void => {
  const believe = (): void => {
    const now = session.now();
    const council = now.state === "ready" ? now.council : last.council();
    council?.zones?.forEach(believeZone);
  };
  session.subscribe(believe);
  believe();
};
