import { useCallback, useRef, useState } from "react";
import type { DraftOnShow } from "./office-host/draft-on-show.ts";

/** The mail that is being written. Known at once to whoever asks: an add-in writes and reads in one breath. */
export const useDraft = () => {
  const [draft, show] = useState<DraftOnShow | null>(null);
  const latest = useRef(draft);

  const put = useCallback((next: DraftOnShow | null): void => {
    latest.current = next;
    show(next);
  }, []);
  const change = useCallback(
    (part: Partial<DraftOnShow>): void => {
      if (latest.current) put({ ...latest.current, ...part });
    },
    [put],
  );
  return { draft, latest, put, change };
};

export type Writing = ReturnType<typeof useDraft>;
