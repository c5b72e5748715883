import type { LiveNews } from "../../contracts/live.ts";
import type { Result } from "../../domain/result.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { createLive, type Live, type Watch } from "./live-answer.ts";
import { createNewsPace } from "./news-pace.ts";
import { concerns } from "./what-news-concerns.ts";

/** Remembers what was seen, so that going back shows it at once and refreshes behind it. */
export interface LiveBook {
  /** The answer under this key. The key must say all that the question depends on. */
  open<T>(key: string, ask: () => Promise<Result<T, ApiFailure>>, everySeconds: number): Live<T>;
  /**
   * Something else that is remembered; made when it is first asked for. What belongs to an answer has the answer's key
   * and is forgotten with it, the rest when many others have been asked for since.
   */
  keep<T>(key: string, make: () => T): T;
  /** What changed: whatever is looked at and concerned by it is read again, soon. */
  tell(news: LiveNews): void;
  /** Whether changes are told at present. */
  isTold(told: boolean): void;
  /** Told of all news, after the book has taken note. */
  hear(listener: (news: LiveNews) => void): () => void;
}

const KEPT = 40;
const OTHERS_KEPT = 3 * KEPT;

/** What is asked for seldom costs the service more: it is not asked for every two seconds because cases change. */
const restMs = (everySeconds: number): number => Math.max(2, everySeconds / 5) * 1000;

interface Page {
  readonly live: Live<unknown>;
  readonly pace: { readonly tell: () => void };
  /** People come and go all day: no list is asked for more often because of that than where nothing is told. */
  readonly calmPace: { readonly tell: () => void };
}

export const createLiveBook = (watch: Watch, chance: () => number = Math.random): LiveBook => {
  const pages = new Map<string, Page>();
  const others = new Map<string, unknown>();
  const listeners = new Set<(news: LiveNews) => void>();
  let told = false;
  return {
    open: <T>(key: string, ask: () => Promise<Result<T, ApiFailure>>, everySeconds: number): Live<T> => {
      const kept = pages.get(key);
      if (kept) return kept.live as Live<T>;
      const oldest = [...pages].find(([, { live }]) => !live.isLookedAt())?.[0];
      if (pages.size >= KEPT && oldest !== undefined) {
        pages.delete(oldest);
        others.delete(oldest);
      }
      const live = createLive(ask, everySeconds, watch);
      live.isTold(told);
      const ifLookedAt = (): void => {
        if (live.isLookedAt() && watch.isVisible()) void live.refresh();
      };
      const pace = createNewsPace(ifLookedAt, restMs(everySeconds), watch, chance);
      const calmPace = createNewsPace(ifLookedAt, everySeconds * 1000, watch, chance);
      pages.set(key, { live: live as Live<unknown>, pace, calmPace });
      return live;
    },
    keep: <T>(key: string, make: () => T): T => {
      const kept = others.has(key) ? (others.get(key) as T) : make();
      // Whatever was asked for last is at the end.
      others.delete(key);
      others.set(key, kept);
      const oldest = [...others.keys()].find((each) => each !== key && !pages.has(each));
      if (others.size > OTHERS_KEPT && oldest !== undefined) others.delete(oldest);
      return kept;
    },
    tell: (news) => {
      for (const [key, { live, pace, calmPace }] of pages) {
        if (live.isLookedAt() && concerns(news, key)) (news.about === "presence" ? calmPace : pace).tell();
      }
      for (const listener of listeners) listener(news);
    },
    isTold: (now) => {
      told = now;
      for (const { live } of pages.values()) live.isTold(now);
    },
    hear: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
