import type { Nudge } from "../../application/ports/notifications.ts";
import type { Pause } from "./pause.ts";

/** Wakes those who wait to read a mailbox, within this process. What must not be lost is in the record. */
export interface MailboxBell {
  /** Wakes whoever reads this mailbox, unless this very nudge woke or met them before. */
  ring(nudge: Nudge): void;
  /** A reading begins: what rang until now is answered by it, and so is the nudge that it finds in the record. */
  begin(mailbox: string): void;
  meet(nudge: Nudge): void;
  /** Waits so many seconds, or until it rings for this mailbox. */
  wait(mailbox: string, seconds: number, pause: Pause, signal: AbortSignal): Promise<void>;
}

interface Place {
  heard: string | null;
  rang: boolean;
  wake: () => void;
}

const NOBODY = (): void => undefined;
/** Between two readings at least, so that a flood of nudges does not become a flood of calls to Graph. */
const REST_SECONDS = 1;

export const createMailboxBell = (): MailboxBell => {
  const places = new Map<string, Place>();
  const placeOf = (mailbox: string): Place => {
    const place = places.get(mailbox) ?? { heard: null, rang: false, wake: NOBODY };
    places.set(mailbox, place);
    return place;
  };

  return {
    ring: ({ mailbox, nudge }) => {
      const place = placeOf(mailbox);
      if (place.heard === nudge) return;
      place.heard = nudge;
      place.rang = true;
      place.wake();
    },

    begin: (mailbox) => {
      placeOf(mailbox).rang = false;
    },

    meet: ({ mailbox, nudge }) => {
      placeOf(mailbox).heard = nudge;
    },

    wait: async (mailbox, seconds, pause, signal) => {
      const place = placeOf(mailbox);
      const rest = Math.min(REST_SECONDS, seconds);
      await pause(rest, signal);
      if (signal.aborted || place.rang || seconds === rest) return;
      const woken = new AbortController();
      const wake = (): void => woken.abort();
      place.wake = wake;
      signal.addEventListener("abort", wake, { once: true });
      await pause(seconds - rest, woken.signal);
      signal.removeEventListener("abort", wake);
      place.wake = NOBODY;
    },
  };
};
