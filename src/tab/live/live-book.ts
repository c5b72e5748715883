import type { Result } from "../../domain/result.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { createLive, type Live, type Watch } from "./live-answer.ts";

/** Remembers what was seen, so that going back shows it at once and refreshes behind it. */
export interface LiveBook {
  /** The answer under this key. The key must say all that the question depends on. */
  open<T>(key: string, ask: () => Promise<Result<T, ApiFailure>>, everySeconds: number): Live<T>;
}

const KEPT = 40;

export const createLiveBook = (watch: Watch): LiveBook => {
  const pages = new Map<string, Live<unknown>>();
  return {
    open: <T>(key: string, ask: () => Promise<Result<T, ApiFailure>>, everySeconds: number): Live<T> => {
      const kept = pages.get(key) as Live<T> | undefined;
      if (kept) return kept;
      const [oldest] = pages.keys();
      if (pages.size >= KEPT && oldest !== undefined) pages.delete(oldest);
      const live = createLive(ask, everySeconds, watch);
      pages.set(key, live as Live<unknown>);
      return live;
    },
  };
};
