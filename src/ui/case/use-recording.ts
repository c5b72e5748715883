import { useCallback, useReducer, useState } from "react";
import { newKey, type Api, type OpenCase } from "../api/api.ts";
import type { Deed } from "./deed.ts";
import { recordedEvent } from "./recorded-event.ts";
import { afterChange, type Unsaved } from "./unsaved.ts";

/** What was just saved, and the event that Undo would take back (null: one step cannot). */
export interface JustSaved {
  readonly key: string;
  readonly reference: string;
  readonly fact: Deed;
  readonly undoes: number | null;
}

export interface Recording {
  readonly unsaved: readonly Unsaved[];
  readonly justSaved: JustSaved | null;
  /** Records a fact of the case. `lastSeq` is the newest event that the officer saw. */
  record(reference: string, fact: Deed, lastSeq: number): void;
  sendAgain(entry: Unsaved): void;
  discard(key: string): void;
  undo(saved: JustSaved): void;
  dismiss(): void;
}

/** Sends what officers record, keeps what could not be sent, and remembers the last for Undo. */
export const useRecording = (
  api: Pick<Api, "recordFact" | "mergeCases">,
  officerId: string,
  onSaved: (matter: OpenCase) => void,
): Recording => {
  const [unsaved, change] = useReducer(afterChange, []);
  const [justSaved, setJustSaved] = useState<JustSaved | null>(null);

  const send = useCallback(
    async (key: string, reference: string, fact: Deed, lastSeq: number) => {
      const answer =
        fact.type === "mergedInto"
          ? await api.mergeCases(reference, { key, into: fact.reference })
          : await api.recordFact(reference, { key, fact });
      if (!answer.ok) {
        change({ type: "not-saved", key, failure: answer.failure });
        return;
      }
      onSaved(answer.value);
      change({ type: "saved", key });
      const event = recordedEvent(answer.value.events, fact, officerId, lastSeq);
      setJustSaved({ key, reference, fact, undoes: event?.seq ?? null });
    },
    [api, officerId, onSaved],
  );

  const record = useCallback(
    (reference: string, fact: Deed, lastSeq: number) => {
      const key = newKey();
      setJustSaved(null);
      change({ type: "sent", key, reference, fact });
      void send(key, reference, fact, lastSeq);
    },
    [send],
  );

  return {
    unsaved,
    justSaved,
    record,
    sendAgain: (entry) => {
      change({ type: "sent-again", key: entry.key });
      void send(entry.key, entry.reference, entry.fact, 0);
    },
    discard: (key) => {
      change({ type: "dropped", key });
    },
    undo: ({ reference, undoes }) => {
      if (undoes !== null) record(reference, { type: "withdrawn", withdraws: undoes }, undoes);
    },
    dismiss: () => {
      setJustSaved(null);
    },
  };
};
