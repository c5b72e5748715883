import { useEffect } from "react";
import type { Api } from "../../ui/api/api.ts";
import type { LiveBook } from "./live-book.ts";

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
/** A page that is hidden for less than this keeps listening: people go to and fro. */
const HIDDEN_MS = 30_000;

const pauseAfter = (failures: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures, 10)) * (0.5 + Math.random() / 2);

/** Listens until `until`: comes back by itself, and then says that anything may have changed meanwhile. */
const listen = async (api: Pick<Api, "live">, book: LiveBook, until: AbortSignal): Promise<void> => {
  let failures = 0;
  let first = true;
  while (!until.aborted) {
    const answer = await api.live(
      {
        opened: () => {
          failures = 0;
          book.isTold(true);
          if (!first) book.tell({ about: "many" });
          first = false;
        },
        news: book.tell,
      },
      until,
    );
    book.isTold(false);
    if (until.aborted) return;
    failures = answer.ok ? 0 : failures + 1;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pauseAfter(failures));
      until.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
};

/**
 * Hears what others change while the page is seen. A page that is hidden for a while lets go of its connection, of
 * which a browser has few; what is looked at is read again when it is seen.
 */
export const useNewsStream = (api: Pick<Api, "live">, book: LiveBook): void => {
  useEffect(() => {
    let ends: AbortController | null = null;
    let hiding: ReturnType<typeof setTimeout> | undefined;
    const begin = (): void => {
      clearTimeout(hiding);
      if (ends !== null) return;
      ends = new AbortController();
      void listen(api, book, ends.signal);
    };
    const end = (): void => {
      ends?.abort();
      ends = null;
      book.isTold(false);
    };
    const look = (): void => {
      clearTimeout(hiding);
      if (document.visibilityState === "visible") begin();
      else hiding = setTimeout(end, HIDDEN_MS);
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(hiding);
      document.removeEventListener("visibilitychange", look);
      end();
    };
  }, [api, book]);
};
