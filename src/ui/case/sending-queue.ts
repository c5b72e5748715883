import type { Result } from "../../domain/result.ts";
import type { OpenCase } from "../api/api.ts";
import type { ApiFailure } from "../api/failure.ts";
import type { InTurn } from "./in-turn.ts";
import type { KeptUnsaved } from "./kept-unsaved.ts";
import { pollDelay } from "./poll-delay.ts";
import { mayStillBeSaved, type Unsaved } from "./unsaved.ts";

export interface SendingQueueNeeds {
  readonly kept: KeptUnsaved;
  readonly send: (entry: Unsaved) => Promise<Result<OpenCase, ApiFailure>>;
  /** `late`: it had waited, so nobody expects the news just now. */
  readonly onSaved: (entry: Unsaved, matter: OpenCase, late: boolean) => void;
  /** Does the work and answers true; or does nothing while another page of this officer works under that name. */
  readonly inTurn: InTurn;
  /** Calls back after so many milliseconds. Answers how to call it off. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
}

/** Sends what was recorded, once and in the order of each case, until the service has it. */
export interface SendingQueue {
  /** The same array until something changes. */
  unsaved(): readonly Unsaved[];
  subscribe(listener: () => void): () => void;
  add(entry: Unsaved): void;
  discard(key: string): void;
  /** Tries everything that waits: the service may be back, or somebody has signed in. */
  sendNow(): void;
  /** Another page of this officer has put something in, or taken it out. */
  lookAgain(): void;
  stop(): void;
}

export const createSendingQueue = (needs: SendingQueueNeeds): SendingQueue => {
  const { kept } = needs;
  const listeners = new Set<() => void>();
  /** What only this page knows: what it is sending, and what went wrong lately. */
  const here = new Map<string, Pick<Unsaved, "state" | "failure">>();
  const busy = new Set<string>();
  let failures = 0;
  let waitsForSignIn = false;
  let callOff: (() => void) | null = null;
  let stopped = false;
  let shown: readonly Unsaved[] = [];

  const tell = (): void => {
    shown = kept.all().map((entry) => ({ ...entry, ...here.get(entry.key) }));
    for (const listener of listeners) listener();
  };
  const waiting = (): readonly Unsaved[] => kept.all().filter(({ state }) => state === "kept");

  const isNew = ({ key }: Unsaved): boolean => here.get(key)?.state === "sending";

  const planNext = (): void => {
    callOff?.();
    callOff = null;
    if (stopped || waitsForSignIn || waiting().length === 0) return;
    callOff = needs.later(sendAll, pollDelay(failures));
  };

  const fail = (entry: Unsaved, failure: ApiFailure): void => {
    if (!mayStillBeSaved(failure)) {
      here.delete(entry.key);
      kept.put({ ...entry, state: "refused", failure });
      return;
    }
    waitsForSignIn = failure.code === "not-signed-in";
    failures += 1;
    // What was recorded after it in the same case waits behind it.
    for (const { key, reference } of waiting()) {
      if (reference === entry.reference) here.set(key, { state: "kept", failure });
    }
  };

  const sendCase = async (reference: string): Promise<void> => {
    for (;;) {
      const entry = waiting().find((each) => each.reference === reference);
      if (stopped || entry === undefined) break;
      const late = !isNew(entry);
      here.set(entry.key, { state: "sending", failure: null });
      tell();
      const answer = await needs.send(entry);
      if (answer.ok) {
        failures = 0;
        waitsForSignIn = false;
        kept.drop(entry.key);
        here.delete(entry.key);
        needs.onSaved(entry, answer.value, late);
      } else {
        fail(entry, answer.failure);
        if (mayStillBeSaved(answer.failure)) break;
      }
    }
  };

  const begin = (reference: string): void => {
    if (stopped || busy.has(reference)) return;
    busy.add(reference);
    void needs
      .inTurn(reference, () => sendCase(reference))
      .then((worked) => {
        busy.delete(reference);
        tell();
        // Recorded in the moment between the last look and here.
        if (worked && waiting().some((each) => each.reference === reference && isNew(each))) begin(reference);
        else planNext();
      });
  };
  const sendAll = (): void => {
    for (const reference of new Set(waiting().map((entry) => entry.reference))) begin(reference);
  };

  tell();
  return {
    unsaved: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (entry) => {
      kept.put({ ...entry, state: "kept", failure: null });
      here.set(entry.key, { state: "sending", failure: null });
      tell();
      begin(entry.reference);
    },
    discard: (key) => {
      kept.drop(key);
      here.delete(key);
      tell();
    },
    sendNow: sendAll,
    lookAgain: () => {
      tell();
      if (busy.size === 0) planNext();
    },
    stop: () => {
      stopped = true;
      callOff?.();
    },
  };
};
