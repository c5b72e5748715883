import type { Instant } from "../../../domain/calendar/civil-date.ts";
import { endpointPatience } from "./endpoint-patience.ts";
import type { Json } from "./message-json.ts";

export interface DeliverySettings {
  readonly now: () => Instant;
  /** The wait before the first repetition, 10 s unless given; each further one is twice as long. Milliseconds. */
  readonly repeatAfterMs?: number;
  /** An answer that takes longer is slow, 3 s unless given; one that takes as long again is not waited for. */
  readonly slowAfterMs?: number;
}

/** Carries notifications to their addresses, several in one call where they come together. */
export interface NotificationDelivery {
  add(address: string, notification: Json): void;
  /** When nothing is on its way any more that does not wait for a repetition. */
  settled(): Promise<void>;
  stop(): void;
}

const REPEAT_FOR_MS = 4 * 60 * 60_000;
const DELAY_MS = 10_000;
const MOST_IN_A_CALL = 100;

export const notificationDelivery = (settings: DeliverySettings): NotificationDelivery => {
  const { now, repeatAfterMs = 10_000, slowAfterMs = 3_000 } = settings;
  const collected = new Map<string, Json[]>();
  const patience = endpointPatience();
  const timers = new Set<NodeJS.Timeout>();
  const underWay = new Set<Promise<void>>();
  let stopped = false;

  const later = (milliseconds: number, work: () => void): void => {
    if (stopped) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, milliseconds);
    timer.unref();
    timers.add(timer);
  };

  const post = async (address: string, value: readonly Json[]): Promise<boolean> => {
    const began = performance.now();
    try {
      const answer = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ value }),
        signal: AbortSignal.timeout(slowAfterMs * 2),
      });
      await answer.body?.cancel();
      return answer.ok;
    } catch {
      return false;
    } finally {
      patience.note(address, now(), performance.now() - began > slowAfterMs);
    }
  };

  /** Repeats, with twice the wait each time, for four hours: then, and for a slow address, it is lost. */
  const carry = async (address: string, value: readonly Json[], wait: number): Promise<void> => {
    if (stopped || (await post(address, value)) || wait > REPEAT_FOR_MS / 2) return;
    later(wait, () => track(carry(address, value, wait * 2)));
  };

  const track = (work: Promise<void>): void => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  const flush = (address: string): void => {
    const value = collected.get(address) ?? [];
    collected.delete(address);
    const treatment = patience.treatment(address, now());
    if (treatment === "dropped") return;
    for (let from = 0; from < value.length; from += MOST_IN_A_CALL) {
      const some = value.slice(from, from + MOST_IN_A_CALL);
      if (treatment === "at once") track(carry(address, some, repeatAfterMs));
      else later(DELAY_MS, () => track(carry(address, some, repeatAfterMs)));
    }
  };

  return {
    add: (address, notification) => {
      if (stopped) return;
      const waiting = collected.get(address);
      if (waiting) waiting.push(notification);
      else {
        collected.set(address, [notification]);
        setImmediate(() => flush(address));
      }
    },
    settled: async () => {
      while (collected.size + underWay.size > 0) {
        await Promise.all(underWay);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    stop: () => {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
};
