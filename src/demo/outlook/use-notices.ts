import { useCallback, useMemo, useRef, useState } from "react";
import type { Notice } from "./office-host/item-on-show.ts";
import type { Notices } from "./office-host/notice-calls.ts";

/** What the add-in has put above messages and drafts. */
export const useNotices = () => {
  const [all, show] = useState<ReadonlyMap<string, readonly Notice[]>>(new Map());
  const latest = useRef(all);

  const setNotices = useCallback<Notices["setNotices"]>(({ id }, next) => {
    latest.current = new Map(latest.current).set(id, next);
    show(latest.current);
  }, []);
  const notices = useCallback<Notices["notices"]>(({ id }) => latest.current.get(id) ?? [], []);
  /** For the add-in: true at the moment of asking. */
  const kept = useMemo<Notices>(() => ({ notices, setNotices }), [notices, setNotices]);
  return {
    kept,
    of: (id: string | undefined): readonly Notice[] => (id === undefined ? [] : (all.get(id) ?? [])),
    dismiss: (id: string, key: string): void =>
      setNotices(
        { id },
        notices({ id }).filter((each) => each.key !== key),
      ),
  };
};
