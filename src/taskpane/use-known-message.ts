import { useSyncExternalStore } from "react";
import type { OpenCase, SeenMessage } from "../ui/api/api.ts";
import type { KnownMessage } from "./known-message.ts";
import { keyOf, type Asked, type KnownMessages as Book } from "./start/known-messages.ts";

export interface KnownMessages {
  /** Null until the first answer about the selected message. */
  readonly known: KnownMessage | null;
  accept(seen: SeenMessage): void;
  acceptCase(matter: OpenCase): void;
  readAgain(): void;
}

/** What the service knows of the selected message. */
export const useKnownMessage = (book: Book, asked: Asked | null): KnownMessages => {
  const all = useSyncExternalStore(book.subscribe, book.now);
  return {
    known: asked === null ? null : (all.get(keyOf(asked)) ?? null),
    accept: book.accept,
    acceptCase: book.acceptCase,
    readAgain: book.readAgain,
  };
};
