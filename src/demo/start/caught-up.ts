import type { Progress as Reading } from "../../server/workers/read-folder.ts";

/** Waits until every mailbox has been read to its end once, and says how far it is. */
export interface CaughtUp {
  heard(reading: Reading): void;
  /** `mailboxes` times two folders have been read. */
  wait(mailboxes: number, soFar: (words: string) => void): Promise<number>;
}

const FOLDERS = 2;

export const createCaughtUp = (): CaughtUp => {
  const messages = new Map<string, number>();
  const done = new Set<string>();
  let listener: () => void = () => undefined;
  const total = (): number => [...messages.values()].reduce((sum, each) => sum + each, 0);

  return {
    heard: ({ mailbox, folder, messages: read, caughtUp }) => {
      const key = `${mailbox} ${folder}`;
      if (!done.has(key)) messages.set(key, read);
      if (caughtUp) done.add(key);
      listener();
    },
    wait: (mailboxes, soFar) =>
      new Promise((resolve) => {
        listener = () => {
          soFar(`${total()} messages`);
          if (done.size < mailboxes * FOLDERS) return;
          listener = () => undefined;
          resolve(total());
        };
        listener();
      }),
  };
};
