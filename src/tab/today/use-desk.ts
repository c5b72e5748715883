import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import type { DeskQuery } from "../../contracts/desk.ts";
import { useLive, useSession } from "../session-context.ts";
import { createListSpot, type ListSpot } from "./list-spot.ts";
import { createDeskWindow, type DeskSeen, type DeskWindow } from "./desk-window.ts";

const REFRESH_SECONDS = 10;

/** A list of the desk, kept fresh while it is on the screen, and remembered with the place where one was in it. */
export const useDesk = (query: Omit<DeskQuery, "from" | "limit">) => {
  const { api, book } = useSession();
  const key = JSON.stringify(query);
  const desk = useMemo(
    () => book.keep<DeskWindow>(`desk ${key}`, () => createDeskWindow(api, query)),
    // The key says all of the query.
    [api, book, key],
  );
  const spot = useMemo(() => book.keep<ListSpot>(`spot ${key}`, createListSpot), [book, key]);
  const { known, refresh } = useLive<DeskSeen>(`desk ${key}`, () => desk.refresh(), REFRESH_SECONDS);
  const seen = useSyncExternalStore(desk.subscribe, desk.seen);
  const look = useCallback((first: number, last: number) => desk.look(first, last), [desk]);
  return { known, seen, spot, look, refresh };
};

/**
 * The lengths of all lists while the rows of one are still on their way: what was last known of them, by whatever list
 * of the same scope.
 */
export const useLastCounts = (scope: string, seen: DeskSeen | null): DeskSeen["counts"] | null => {
  const { book } = useSession();
  const kept = book.keep<{ counts: DeskSeen["counts"] | null }>(`counts ${scope}`, () => ({ counts: null }));
  useEffect(() => {
    if (seen !== null) kept.counts = seen.counts;
  }, [kept, seen]);
  return seen?.counts ?? kept.counts;
};
