import { useCallback, useRef, useState } from "react";
import type { DeskQuery } from "../../contracts/desk.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { useSession } from "../session-context.ts";
import { readAll } from "./read-all.ts";
import { NOTHING_SELECTED, selectedOf, without, type Selection } from "./selection.ts";

/**
 * What is selected in a list. Another list begins with nothing selected.
 * @param onRefused when not all could be read: what was selected before stays so
 */
export const useSelecting = (
  query: Omit<DeskQuery, "from" | "limit">,
  onRefused: (failure: ApiFailure) => void,
) => {
  const { api } = useSession();
  const key = JSON.stringify(query);
  const [kept, setKept] = useState<{ readonly key: string; readonly selection: Selection }>({
    key,
    selection: NOTHING_SELECTED,
  });
  const [selecting, setSelecting] = useState(false);
  const selection = kept.key === key ? kept.selection : NOTHING_SELECTED;
  const current = useRef(key);
  current.current = key;
  const select = useCallback((next: Selection) => setKept({ key, selection: next }), [key]);
  const deselect = useCallback((references: readonly string[]) => {
    setKept((before) => ({ ...before, selection: without(before.selection, references) }));
  }, []);

  /** All that fit, also those that nobody has scrolled to: as far as can be done at once. */
  const selectAll = async (): Promise<void> => {
    setSelecting(true);
    const answer = await readAll(api, query);
    setSelecting(false);
    // Meanwhile another list may be shown, which has a selection of its own.
    if (current.current !== key) return;
    if (answer.ok) select(selectedOf(answer.value));
    else onRefused(answer.failure);
  };

  return { selection, select, deselect, selectAll, selecting };
};
