import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { DeskQuery } from "../../contracts/desk.ts";
import { useLive, useSession } from "../session-context.ts";
import { createListSpot, type ListSpot } from "./list-spot.ts";
import { createDeskWindow, type DeskSeen, type DeskWindow } from "./desk-window.ts";

const REFRESH_SECONDS = 10;

type AskedList = Omit<DeskQuery, "from" | "limit">;

/** A list of the desk, kept fresh while it is on the screen, and remembered with the place where one was in it. */
export const useDesk = (query: AskedList) => {
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
  return { key, known, seen, spot, look, refresh };
};
type Desk = ReturnType<typeof useDesk>;

/** What a list and those of the same scope have in common: all but what is searched for. */
const scopeOf = (query: AskedList): string => JSON.stringify({ ...query, search: null });

/** While a search is on its way, what was found before stays in sight: whoever types does not see the page blink. */
export const useFoundBefore = (
  query: AskedList,
  desk: Desk,
): { readonly shown: Desk; /** What is shown was found before. */ readonly waiting: boolean } => {
  const scope = scopeOf(query);
  const [before, keep] = useState({ scope, desk });
  if (desk.known.state !== "loading" || desk.seen !== null) {
    if (before.desk.seen !== desk.seen || before.desk.key !== desk.key) keep({ scope, desk });
    return { shown: desk, waiting: false };
  }
  const waiting = before.scope === scope && before.desk.seen !== null;
  return { shown: waiting ? before.desk : desk, waiting };
};

/**
 * The lengths of all lists while the rows of one are still on their way: what was last known of them, by whatever list
 * or search of the same scope.
 */
export const useLastCounts = (query: AskedList, seen: DeskSeen | null): DeskSeen["counts"] | null => {
  const { book } = useSession();
  const kept = book.keep<{ counts: DeskSeen["counts"] | null }>(
    `counts ${scopeOf({ ...query, list: "open" })}`,
    () => ({ counts: null }),
  );
  useEffect(() => {
    if (seen !== null) kept.counts = seen.counts;
  }, [kept, seen]);
  return seen?.counts ?? kept.counts;
};
