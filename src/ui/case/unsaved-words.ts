import type { EventNames } from "./event-words.ts";
import { factWords } from "./fact-words.ts";
import type { Unsaved } from "./unsaved.ts";
import type { JustSaved } from "./use-recording.ts";

/** What is said of what an officer recorded while the service could not take it. */
export const UNSAVED_WORDS = {
  notSentYet: (what: string) => `Not sent yet: ${what}.`,
  lasts: "It is kept on this computer and sent by itself when the service is back.",
  untilClosed:
    "It is kept here until the pane is closed, and sent by itself when the service is back before that.",
  afterSignIn: "It is kept, and sent when you have signed in again.",
  refused: (what: string, reference: string) => `Not saved: ${what} (${reference}).`,
  typed: (words: string) => `You wrote: “${words}”`,
  sendNow: "Send now",
  discard: "Discard",
  discardNamed: (what: string, reference: string) => `Discard: ${what} (${reference})`,
  others: (count: number, references: string) =>
    `${count === 1 ? "One entry" : `${count} entries`} of other cases not sent yet: ${references}.`,
  waiting: (count: number) =>
    count === 1
      ? "One thing that you recorded is not sent yet."
      : `${count} things that you recorded are not sent yet.`,
  sentNow: (what: string) => `Sent now: ${what}`,
  mark: "not sent yet",
} as const;

/** What becomes of an entry that waits. */
export const waitingWords = ({ failure }: Pick<Unsaved, "failure">, lasts: boolean): string => {
  if (failure?.code === "not-signed-in") return UNSAVED_WORDS.afterSignIn;
  return lasts ? UNSAVED_WORDS.lasts : UNSAVED_WORDS.untilClosed;
};

/** What the officer typed with it; null where nothing. It must not be lost with a refusal. */
export const typedWords = ({ fact }: Pick<Unsaved, "fact">): string | null => {
  const typed = "reason" in fact ? fact.reason : "note" in fact ? fact.note : null;
  return typed === "" ? null : typed;
};

/** What the undo bar says of what was just saved. */
export const savedWords = ({ fact, late }: Pick<JustSaved, "fact" | "late">, names: EventNames): string =>
  late ? UNSAVED_WORDS.sentNow(factWords(fact, names)) : factWords(fact, names);
