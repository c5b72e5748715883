import type { Instant } from "../../src/domain/calendar/civil-date.ts";

/** A clock that goes as the real one does, and can be put forward: for leases, limits and weeks to pass. */
export interface FaultClock {
  now(): Instant;
  /** Milliseconds that it is ahead of the real one. */
  readonly aheadMs: number;
  advance(ms: number): void;
  /** Hears how far it is ahead, whenever that changes. Gives what ends the listening. */
  onAdvance(listener: (aheadMs: number) => void): () => void;
}

export const createFaultClock = (start?: Instant): FaultClock => {
  let aheadMs = start === undefined ? 0 : Date.parse(start) - Date.now();
  const listeners = new Set<(aheadMs: number) => void>();
  return {
    now: () => new Date(Date.now() + aheadMs).toISOString(),
    get aheadMs() {
      return aheadMs;
    },
    advance: (ms) => {
      aheadMs += ms;
      for (const listener of listeners) listener(aheadMs);
    },
    onAdvance: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
