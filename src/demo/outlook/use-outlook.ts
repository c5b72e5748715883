import { useCallback, useEffect, useRef, useState } from "react";
import { followChanges, outlookClient } from "./outlook-client.ts";
import type { Category, Folder, FolderRow, Found, FullMessage, MessagePage, OutlookStart } from "./wire.ts";

export interface Place {
  readonly mailbox: string;
  readonly folder: Folder;
}

/** What is on show, kept up to date with the mailboxes. `at`: the message that the address leads to. */
export const useOutlook = (start: OutlookStart, at: Found | null) => {
  const [folders, setFolders] = useState<readonly FolderRow[]>(start.folders);
  const [place, setPlace] = useState<Place>(
    at ?? {
      mailbox: start.mailboxes[0]?.address ?? "",
      folder: "inbox",
    },
  );
  const [search, setSearch] = useState("");
  const [page, setPage] = useState<MessagePage | null>(null);
  const [categories, setCategories] = useState<readonly Category[]>([]);
  /** In the order in which they were selected. */
  const [chosen, setChosen] = useState<readonly string[]>(at ? [at.id] : []);
  const selected = chosen.length === 1 ? (chosen[0] ?? null) : null;
  const [message, setMessage] = useState<FullMessage | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef({ place, search, selected });
  latest.current = { place, search, selected };
  const listed = useRef({ place, search });

  const readList = useCallback(async () => {
    const asked = latest.current;
    try {
      const [next, known, counts] = await Promise.all([
        outlookClient.messages(asked.place.mailbox, asked.place.folder, asked.search),
        outlookClient.categories(asked.place.mailbox),
        outlookClient.folders(),
      ]);
      if (latest.current.place !== asked.place || latest.current.search !== asked.search) return;
      const sameList = listed.current.place === asked.place && listed.current.search === asked.search;
      listed.current = asked;
      setPage((before) => (sameList && before ? mend(before, next) : next));
      setCategories(known);
      setFolders(counts);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, []);

  const readMessage = useCallback(async () => {
    const { place: at, selected: id } = latest.current;
    const next = id === null ? null : await outlookClient.message(at.mailbox, id).catch(() => null);
    if (latest.current.selected === id) setMessage(next);
  }, []);

  useEffect(() => {
    void readList();
  }, [readList, place, search]);

  useEffect(() => {
    void readMessage();
  }, [readMessage, place, selected]);

  useEffect(
    () =>
      followChanges(() => {
        void readList();
        void readMessage();
      }),
    [readList, readMessage],
  );

  const open = (id: string | null): void => {
    setChosen(id === null ? [] : [id]);
    const row = page?.rows.find((each) => each.id === id);
    if (row && !row.isRead) void outlookClient.markRead(place.mailbox, row.id, true);
  };

  /** Selects it besides what is selected, or no longer. */
  const choose = (id: string): void => {
    if (chosen.includes(id)) setChosen(chosen.filter((each) => each !== id));
    else setChosen([...chosen, id]);
  };

  const next = page?.rows[page.rows.findIndex((row) => row.id === selected) + 1]?.id ?? null;
  const waiting = useRef<(() => void) | null>(null);
  useEffect(() => {
    waiting.current?.();
    waiting.current = null;
  }, [message]);

  return {
    folders,
    place,
    goTo: (next: Place) => {
      setPlace(next);
      setPage(null);
      setChosen([]);
      setMessage(null);
    },
    search,
    setSearch,
    page,
    more: async () => {
      const next = await outlookClient.messages(place.mailbox, place.folder, search, page?.rows.length ?? 0);
      setPage((before) => before && { rows: [...before.rows, ...next.rows], total: next.total });
    },
    categories,
    selected,
    chosen,
    open,
    choose,
    message,
    failed,
    readMessage,
    /** Selects the message after the one on show, and resolves when it is on show. */
    selectNext: (): Promise<void> =>
      new Promise((resolve) => {
        waiting.current = resolve;
        open(next);
      }),
  };
};

/** The newest page on top of a longer list that was read before. */
const mend = (before: MessagePage, next: MessagePage): MessagePage => {
  if (before.rows.length <= next.rows.length) return next;
  const fresh = new Set(next.rows.map((row) => row.id));
  return { total: next.total, rows: [...next.rows, ...before.rows.filter((row) => !fresh.has(row.id))] };
};
