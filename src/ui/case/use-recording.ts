import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { newKey, type Api, type OpenCase } from "../api/api.ts";
import type { Deed } from "./deed.ts";
import { inTurnAcrossPages } from "./in-turn.ts";
import { keptUnsaved, UNSAVED_PREFIX, type EntryStore } from "./kept-unsaved.ts";
import { recordedEvent } from "./recorded-event.ts";
import { sendDeed } from "./send-deed.ts";
import { createSendingQueue } from "./sending-queue.ts";
import type { ShownCase } from "./shown-case.ts";
import { factToSend, type Unsaved } from "./unsaved.ts";

/** What was just saved, and the event that Undo would take back (null: one step cannot). */
export interface JustSaved {
  readonly key: string;
  readonly reference: string;
  readonly fact: Deed;
  readonly undoes: number | null;
  /** It had waited until the service was back. */
  readonly late: boolean;
  readonly timeZone: string;
}

/** The case as the officer sees it while recording something of it. */
export type RecordedOn = Pick<ShownCase, "reference" | "lastSeq" | "timeZone">;

export interface Recording {
  readonly unsaved: readonly Unsaved[];
  /** Whether what waits is still there when the page has been closed. */
  readonly lasts: boolean;
  readonly justSaved: JustSaved | null;
  record(on: RecordedOn, fact: Deed): void;
  /** Sends what waits now, without waiting for the next try. */
  sendNow(): void;
  discard(key: string): void;
  undo(saved: JustSaved): void;
  dismiss(): void;
}

/** Who records. `id` is empty while nobody is signed in; `aheadMs` is what the service's clock is ahead of ours. */
export interface RecordingOfficer {
  readonly id: string;
  readonly aheadMs: number;
}

/** Null where the browser denies it: reading the property throws then. */
const lastingStorage = (): EntryStore | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
};

const later = (callback: () => void, milliseconds: number): (() => void) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};

/** Sends what officers record, keeps what could not be sent until it can be, and remembers the last for Undo. */
export const useRecording = (
  api: Pick<Api, "recordFact" | "mergeCases">,
  officer: RecordingOfficer,
  onSaved: (matter: OpenCase) => void,
): Recording => {
  const [justSaved, setJustSaved] = useState<JustSaved | null>(null);
  const now = () => new Date(Date.now() + officer.aheadMs).toISOString();
  /** The newest of each, for a queue that lives longer than one rendering. */
  const current = useRef({ api, onSaved, now });
  current.current = { api, onSaved, now };

  const { id } = officer;
  const { kept, queue } = useMemo(() => {
    const entries = keptUnsaved(id === "" ? null : lastingStorage(), id);
    const prefix = `${UNSAVED_PREFIX}${id}.`;
    return {
      kept: entries,
      queue: createSendingQueue({
        kept: entries,
        inTurn: inTurnAcrossPages(navigator.locks as typeof navigator.locks | undefined, prefix),
        later,
        send: (entry) =>
          sendDeed(current.current.api, { ...entry, fact: factToSend(entry, current.current.now()) }),
        onSaved: ({ key, reference, fact, lastSeq, timeZone }, matter, late) => {
          current.current.onSaved(matter);
          const event = recordedEvent(matter.events, fact, id, lastSeq);
          setJustSaved({ key, reference, fact, undoes: event?.seq ?? null, late, timeZone });
        },
      }),
    };
  }, [id]);

  useEffect(() => {
    const sendNow = () => {
      if (document.visibilityState === "visible") queue.sendNow();
    };
    const lookAgain = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith(UNSAVED_PREFIX)) queue.lookAgain();
    };
    window.addEventListener("online", queue.sendNow);
    window.addEventListener("focus", sendNow);
    document.addEventListener("visibilitychange", sendNow);
    window.addEventListener("storage", lookAgain);
    return () => {
      window.removeEventListener("online", queue.sendNow);
      window.removeEventListener("focus", sendNow);
      document.removeEventListener("visibilitychange", sendNow);
      window.removeEventListener("storage", lookAgain);
      queue.stop();
    };
  }, [queue]);

  // A new visit, or somebody has signed in again.
  useEffect(() => {
    if (id !== "") queue.sendNow();
  }, [queue, api, id]);

  const record = useCallback(
    ({ reference, lastSeq, timeZone }: RecordedOn, fact: Deed) => {
      setJustSaved(null);
      const recordedAt = current.current.now();
      queue.add({
        ...{ key: newKey(), reference, fact, recordedAt, timeZone, lastSeq },
        ...{ state: "kept", failure: null },
      });
    },
    [queue],
  );

  return {
    unsaved: useSyncExternalStore(queue.subscribe, queue.unsaved),
    lasts: kept.lasts,
    justSaved,
    record,
    sendNow: queue.sendNow,
    discard: queue.discard,
    undo: ({ reference, undoes, timeZone }) => {
      if (undoes !== null) {
        record({ reference, lastSeq: undoes, timeZone }, { type: "withdrawn", withdraws: undoes });
      }
    },
    dismiss: () => {
      setJustSaved(null);
    },
  };
};
