import { succeeded, type Result } from "../../domain/result.ts";
import type { Api, OpenCase, SeenMessage } from "../../ui/api/api.ts";
import { pollDelay } from "../../ui/case/poll-delay.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import type { FirstLook } from "../first-look/first-look.ts";
import { afterAnswer, afterFailure, NOTHING_KNOWN, withCase, type KnownMessage } from "../known-message.ts";
import { watched, type Watched } from "./watched.ts";

/** A message that is asked about. `mailbox` null: the service finds out itself in which it lies. */
export interface Asked {
  readonly messageId: string;
  readonly mailbox: string | null;
}

/** What the service told of each message, by `keyOf`. */
export interface KnownMessages extends Watched<ReadonlyMap<string, KnownMessage>> {
  /** Reads this message from now on; null: none. An answer that is under way is judged when it comes. */
  follow(asked: Asked | null): void;
  readAgain(): void;
  accept(seen: SeenMessage): void;
  acceptCase(matter: OpenCase): void;
}

export const keyOf = ({ messageId, mailbox }: Asked): string => `${mailbox ?? ""} ${messageId}`;

/** Codes that say "not yet" or "not here": answers, not failures. */
const ORDINARY = ["message-not-found", "message-not-seen", "mailbox-not-watched", "mailbox-unknown"];

/** Whether what was answered to one question answers the other: asked without a mailbox, the service names it. */
const alsoAnswers = (asked: Asked, known: KnownMessage, other: Asked): boolean =>
  asked.messageId === other.messageId &&
  (asked.mailbox === other.mailbox ||
    (asked.mailbox === null && (known.seen === null || known.seen.mailbox === other.mailbox)));

/**
 * What the service knows of the followed message: read at once, then every few seconds while the page is in view,
 * so that a sent reply shows by itself. Messages that were seen before keep their last state.
 * @param look what was asked about a message before this began
 */
export const knownMessages = (
  api: Pick<Api, "message">,
  page: Pick<Document, "visibilityState" | "addEventListener">,
  look: Pick<FirstLook, "messageId" | "message"> | null = null,
): KnownMessages => {
  const all = watched<ReadonlyMap<string, KnownMessage>>(new Map());
  let followed: Asked | null = null;
  let round = 0;
  let asking = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const change = (asked: Asked, next: (known: KnownMessage) => KnownMessage): KnownMessage => {
    const key = keyOf(asked);
    const changed = next(all.now().get(key) ?? NOTHING_KNOWN);
    all.set(new Map(all.now()).set(key, changed));
    return changed;
  };
  /** The answer that is on its way already, once; null where it is of another message, or will be of no use. */
  const takeLooked = ({ messageId, mailbox }: Asked): Promise<SeenMessage | null> | null => {
    const looked = look;
    look = null;
    if (looked?.messageId !== messageId) return null;
    return looked.message.then((seen) => (mailbox === null || seen?.mailbox === mailbox ? seen : null));
  };
  const ask = async (asked: Asked): Promise<Result<SeenMessage, ApiFailure>> => {
    const looked = takeLooked(asked);
    const seen = looked === null ? null : await looked;
    return seen === null ? api.message(asked.messageId, asked.mailbox ?? undefined) : succeeded(seen);
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer =
      page.visibilityState === "visible" ? setTimeout(() => void read(), pollDelay(failures)) : undefined;
  };
  const read = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const asked = followed;
    if (asked === null) return;
    const attempt = (round += 1);
    asking = true;
    const answer = await ask(asked);
    if (attempt !== round || followed === null) return;
    asking = false;
    failures = answer.ok || ORDINARY.includes(answer.failure.code) ? 0 : failures + 1;
    const after = (known: KnownMessage): KnownMessage =>
      answer.ok ? afterAnswer(known, answer.value, Date.now()) : afterFailure(known, answer.failure);
    if (alsoAnswers(asked, after(NOTHING_KNOWN), followed)) {
      change(followed, after);
      schedule();
    } else {
      void read();
    }
  };
  const readNow = (): void => {
    failures = 0;
    void read();
  };

  page.addEventListener("visibilitychange", () => {
    if (page.visibilityState === "visible" && timer === undefined && !asking) void read();
  });

  return {
    now: all.now,
    subscribe: all.subscribe,
    follow: (asked) => {
      const before = followed;
      if (before && asked && keyOf(before) === keyOf(asked)) return;
      followed = asked;
      if (asked === null) {
        clearTimeout(timer);
        timer = undefined;
        round += 1;
        asking = false;
        return;
      }
      const known = before && all.now().get(keyOf(before));
      if (before && known && alsoAnswers(before, known, asked)) change(asked, () => known);
      else if (asking && before?.messageId === asked.messageId && before.mailbox === null) return;
      else readNow();
    },
    readAgain: readNow,
    accept: (seen) => {
      if (followed !== null) change(followed, (known) => afterAnswer(known, seen, Date.now()));
    },
    acceptCase: (matter) => {
      all.set(new Map([...all.now()].map(([key, known]) => [key, withCase(known, matter)])));
    },
  };
};
