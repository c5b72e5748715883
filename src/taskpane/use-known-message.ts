import { useCallback, useEffect, useState } from "react";
import type { Api, OpenCase, SeenMessage } from "../ui/api/api.ts";
import { pollDelay } from "../ui/case/poll-delay.ts";
import { afterAnswer, afterFailure, NOTHING_KNOWN, withCase, type KnownMessage } from "./known-message.ts";

export interface KnownMessages {
  /** Null until the first answer about the selected message. */
  readonly known: KnownMessage | null;
  accept(seen: SeenMessage): void;
  acceptCase(matter: OpenCase): void;
  readAgain(): void;
}

/** Codes that say "not yet" or "not here": answers, not failures. */
const ORDINARY = ["message-not-found", "message-not-seen", "mailbox-not-watched", "mailbox-unknown"];

/**
 * What the service knows of the selected message: read at once, then every few seconds while the pane is in
 * view, so that a sent reply shows by itself. Messages that were seen before show their last state at once.
 */
export const useKnownMessage = (
  api: Api | null,
  messageId: string | null,
  mailbox: string | null,
): KnownMessages => {
  const key = messageId === null ? null : `${mailbox ?? ""} ${messageId}`;
  const [all, setAll] = useState<ReadonlyMap<string, KnownMessage>>(new Map());
  const [asked, setAsked] = useState(0);

  const change = useCallback((at: string, next: (known: KnownMessage) => KnownMessage) => {
    setAll((known) => new Map(known).set(at, next(known.get(at) ?? NOTHING_KNOWN)));
  }, []);

  useEffect(() => {
    if (!api || messageId === null || key === null) return undefined;
    let stopped = false;
    let failures = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      clearTimeout(timer);
      timer = undefined;
      const answer = await api.message(messageId, mailbox ?? undefined);
      if (stopped) return;
      if (answer.ok) change(key, (known) => afterAnswer(known, answer.value, Date.now()));
      else change(key, (known) => afterFailure(known, answer.failure));
      failures = answer.ok || ORDINARY.includes(answer.failure.code) ? 0 : failures + 1;
      schedule();
    };
    const schedule = () => {
      if (document.visibilityState === "visible") timer = setTimeout(() => void read(), pollDelay(failures));
    };
    const onReturn = () => {
      if (document.visibilityState === "visible" && timer === undefined) void read();
    };
    void read();
    document.addEventListener("visibilitychange", onReturn);
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onReturn);
    };
  }, [api, messageId, mailbox, key, change, asked]);

  return {
    known: key === null ? null : (all.get(key) ?? null),
    accept: (seen) => {
      if (key !== null) change(key, (known) => afterAnswer(known, seen, Date.now()));
    },
    acceptCase: useCallback((matter: OpenCase) => {
      setAll((known) => new Map([...known].map(([at, each]) => [at, withCase(each, matter)])));
    }, []),
    readAgain: () => {
      setAsked((count) => count + 1);
    },
  };
};
