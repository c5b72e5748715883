import type { ReadingProgress as Reading } from "../../application/read-mailbox.ts";

/** Waits until every mailbox has been read to its end once, and says how far it is. */
export interface CaughtUp {
  heard(reading: Reading): void;
  /** So many mailboxes have been read. */
  wait(mailboxes: number, soFar: (words: string) => void): Promise<number>;
}

/** Sent mail is read last of a mailbox. */
const LAST = "sent";

export const createCaughtUp = (): CaughtUp => {
  const messages = new Map<string, number>();
  const done = new Set<string>();
  let listener: () => void = () => undefined;
  const total = (): number => [...messages.values()].reduce((sum, each) => sum + each, 0);

  return {
    heard: ({ mailbox, folder, messages: read, caughtUp }) => {
      const key = `${mailbox} ${folder}`;
      if (!done.has(mailbox)) messages.set(key, read);
      if (caughtUp && folder === LAST) done.add(mailbox);
      listener();
    },
    wait: (mailboxes, soFar) =>
      new Promise((resolve) => {
        listener = () => {
          soFar(`${total()} messages`);
          if (done.size < mailboxes) return;
          listener = () => undefined;
          resolve(total());
        };
        listener();
      }),
  };
};
