import pg from "pg";
import type { CaseNews } from "../../../application/ports/case-news.ts";
import { CASE_CHANGED, COUNCIL_CHANGED, newsOf } from "./news-payload.ts";

type Listening = (news: CaseNews) => void;

/** Hears what every process writes, on one connection of its own. */
export interface NewsListener {
  hear(tenant: string, listener: Listening): () => void;
  close(): Promise<void>;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 15_000;
const ALIVE_EVERY_MS = 30_000;
const ANSWER_WITHIN_MS = 10_000;

const pauseAfter = (failures: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, failures - 1));

/**
 * Connects when somebody first listens, and again after every loss. What happened before a connection stood is told
 * as "many": nobody knows what it was.
 */
export const createNewsListener = (address: () => string): NewsListener => {
  const listeners = new Map<string, Set<Listening>>();
  let closed = false;
  let running: Promise<void> | null = null;
  /** Ends what is waited for now: the connection, or the pause before the next. */
  let interrupt: () => void = () => undefined;

  const tellAll = (news: CaseNews): void => {
    for (const each of listeners.values()) for (const listener of each) listener(news);
  };

  const listenOnce = async (): Promise<boolean> => {
    const client = new pg.Client({
      connectionString: address(),
      application_name: "response-standards news",
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      keepAlive: true,
    });
    const over = new Promise<void>((resolve) => {
      interrupt = resolve;
      client.on("error", () => resolve());
      client.on("end", () => resolve());
      if (closed) resolve();
    });
    client.on("notification", ({ channel, payload }) => {
      const told = newsOf(channel, payload ?? "");
      if (told === null) return;
      for (const listener of listeners.get(told.tenant) ?? []) listener(told.news);
    });
    try {
      await client.connect();
      await client.query(`listen ${CASE_CHANGED}; listen ${COUNCIL_CHANGED}`);
      tellAll({ about: "many" });
      // A connection that a network has silently dropped says nothing: it is asked.
      const alive = setInterval(() => {
        client.query("select 1").catch(() => interrupt());
      }, ALIVE_EVERY_MS);
      await over;
      clearInterval(alive);
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  };

  const keepListening = async (): Promise<void> => {
    for (let failures = 0; !closed;) {
      failures = (await listenOnce()) ? 1 : failures + 1;
      if (closed) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseAfter(failures));
        interrupt = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };

  return {
    hear(tenant, listener) {
      const known = listeners.get(tenant) ?? new Set<Listening>();
      listeners.set(tenant, known);
      known.add(listener);
      if (!closed) running ??= keepListening();
      return () => void known.delete(listener);
    },
    async close() {
      closed = true;
      interrupt();
      await running;
    },
  };
};
