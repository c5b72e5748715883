import { useCallback, useState } from "react";
import type { DeskQuery, DeskRow } from "../../contracts/desk.ts";
import { useSession } from "../session-context.ts";
import { MOST_SELECTED, NOTHING_SELECTED, selectedOf, type Selection } from "./selection.ts";

const PAGE = 200;

/** What is selected in a list. Another list begins with nothing selected. */
export const useSelecting = (query: Omit<DeskQuery, "from" | "limit">) => {
  const { api } = useSession();
  const key = JSON.stringify(query);
  const [kept, setKept] = useState<{ readonly key: string; readonly selection: Selection }>({
    key,
    selection: NOTHING_SELECTED,
  });
  const [selecting, setSelecting] = useState(false);
  const selection = kept.key === key ? kept.selection : NOTHING_SELECTED;
  const select = useCallback((next: Selection) => setKept({ key, selection: next }), [key]);

  /** All that fit, also those that nobody has scrolled to: as far as can be done at once. */
  const selectAll = async (): Promise<void> => {
    setSelecting(true);
    const rows: DeskRow[] = [];
    for (let from = 0; from < MOST_SELECTED; from += PAGE) {
      const answer = await api.desk({ ...query, from, limit: PAGE });
      if (!answer.ok) break;
      rows.push(...answer.value.rows);
      if (answer.value.rows.length < PAGE) break;
    }
    setSelecting(false);
    select(selectedOf(rows));
  };

  return { selection, select, selectAll, selecting };
};
