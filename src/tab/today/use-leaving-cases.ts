import { useCallback, useEffect, useRef } from "react";
import type { DeskList } from "../../contracts/desk.ts";
import type { CaseChange } from "../../contracts/live.ts";
import type { DeskSeen, DeskWindow } from "./desk-window.ts";
import { whereNow } from "./left-list.ts";
import type { Selection } from "./selection.ts";

export interface LeavingCases {
  readonly left: readonly CaseChange[];
  readonly moved: readonly CaseChange[];
}

interface List {
  readonly name: DeskList;
  /** Says which list it is, with whose cases and what was searched for. */
  readonly key: string;
  readonly seen: DeskSeen | null;
  readonly selection: Selection;
}

/**
 * Hears when a case that is on the screen, or selected, is no longer where it was because somebody else has changed it:
 * it must not vanish without a word, nor be counted among the selected any longer.
 * @returns what is told which rows are on the screen
 */
export const useLeavingCases = (
  { name, key, seen, selection }: List,
  changes: ReadonlyMap<string, CaseChange>,
  onLeaving: (cases: LeavingCases) => void,
): DeskWindow["look"] => {
  const watched = useRef(new Set<CaseChange>());
  const heard = useRef(changes);
  const onScreen = useRef<readonly [first: number, last: number]>([0, 0]);
  const latest = useRef({ selection, onLeaving });
  useEffect(() => {
    latest.current = { selection, onLeaving };
  });
  // What left one list says nothing of another.
  useEffect(() => watched.current.clear(), [key]);

  useEffect(() => {
    if (seen === null) return;
    const isLookedAt = (reference: string): boolean => {
      const at = seen.placeOf(reference);
      const [first, last] = onScreen.current;
      return latest.current.selection.rows.has(reference) || (at >= first && at <= last);
    };
    for (const change of changes.values()) {
      const isNew = heard.current.get(change.reference) !== change;
      if (isNew && isLookedAt(change.reference)) watched.current.add(change);
    }
    heard.current = changes;
    const leaving = { left: [] as CaseChange[], moved: [] as CaseChange[] };
    for (const change of watched.current) {
      const where = whereNow(change, seen, name);
      // Said for long enough: the list has been read again since, and it is in there.
      if (where !== "here" || changes.get(change.reference) !== change) watched.current.delete(change);
      if (where !== "here") leaving[where].push(change);
    }
    if (leaving.left.length + leaving.moved.length > 0) latest.current.onLeaving(leaving);
  }, [changes, name, seen]);

  return useCallback((first, last) => {
    onScreen.current = [first, last];
  }, []);
};
