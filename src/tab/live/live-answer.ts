import type { Result } from "../../domain/result.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";

/** What is known of an answer. A refresh that fails keeps what was known and says so in `problem`. */
export type Known<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly failure: ApiFailure }
  | { readonly state: "known"; readonly value: T; readonly problem: ApiFailure | null };

export interface Live<T> {
  now(): Known<T>;
  /** Asks at once, and again and again while somebody looks. */
  subscribe(listener: () => void): () => void;
  refresh(): Promise<void>;
  /** What the service has just said in another way. An answer that is still on its way is older than this. */
  put(value: T): void;
  isLookedAt(): boolean;
  /** Whether changes are told: then it is asked for less often by itself. */
  isTold(told: boolean): void;
}

/** The parts of the browser that decide when to ask. */
export interface Watch {
  after(milliseconds: number, then: () => void): () => void;
  isVisible(): boolean;
  onVisible(then: () => void): () => void;
}

/** Asks with longer and longer pauses while the service is away: 1, 2, 4, 8 times, no more. */
const pauseAfter = (failures: number, seconds: number): number => seconds * 1000 * Math.min(8, 2 ** failures);

/** While changes are told, asking is only for what nobody tells: that time goes by. */
const TOLD_TIMES = 6;

/** An answer that keeps itself fresh while it is looked at, and costs nothing while it is not. */
export const createLive = <T>(
  ask: () => Promise<Result<T, ApiFailure>>,
  everySeconds: number,
  watch: Watch,
): Live<T> => {
  let known: Known<T> = { state: "loading" };
  let failures = 0;
  let asked = 0;
  let told = false;
  let cancel: () => void = () => undefined;
  const listeners = new Set<() => void>();

  const settle = (next: Known<T>): void => {
    known = next;
    for (const listener of listeners) listener();
  };

  const plan = (): void => {
    cancel();
    const seconds = told && failures === 0 ? everySeconds * TOLD_TIMES : everySeconds;
    if (listeners.size > 0) cancel = watch.after(pauseAfter(failures, seconds), tick);
  };

  const refresh = async (): Promise<void> => {
    const mine = (asked += 1);
    const answer = await ask();
    // A later question has overtaken this one: its answer is the newer.
    if (mine !== asked) return;
    failures = answer.ok ? 0 : failures + 1;
    if (answer.ok) settle({ state: "known", value: answer.value, problem: null });
    else if (known.state === "known") settle({ ...known, problem: answer.failure });
    else settle({ state: "failed", failure: answer.failure });
    plan();
  };

  const tick = (): void => {
    if (watch.isVisible()) void refresh();
  };

  let forget: () => void = () => undefined;
  return {
    now: () => known,
    refresh,
    isLookedAt: () => listeners.size > 0,
    isTold: (now) => {
      if (told === now) return;
      told = now;
      if (known.state !== "loading") plan();
    },
    put: (value) => {
      asked += 1;
      settle({ state: "known", value, problem: null });
      plan();
    },
    subscribe: (listener) => {
      if (listeners.size === 0) forget = watch.onVisible(() => void refresh());
      listeners.add(listener);
      if (listeners.size === 1) void refresh();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        forget();
        cancel();
      };
    },
  };
};
