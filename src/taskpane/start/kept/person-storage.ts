/** What a page may keep, by name. */
export type PageStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What is kept for one person on this computer. Another person's things are taken away when one of them is read. */
export interface PersonStorage {
  /** Null when there is nothing, it can not be read, or it is another person's. */
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  remove(name: string): void;
}

const PREFIX = "response-standards.last.";

interface Owned {
  readonly of: string;
  readonly value: unknown;
}

/**
 * @param of who the host says is signed in, in lower case. Without it nothing is kept: it could be anybody's.
 * @param storage `window.localStorage`, read anew each time because reading it throws where it is denied
 */
export const personStorage = (of: string | null, storage: () => PageStorage): PersonStorage => {
  /** Denied, full or of an older shape: what is kept is only a help, so its failing is never told. */
  const attempt = <T>(work: (storage: PageStorage) => T): T | null => {
    try {
      return of === null ? null : work(storage());
    } catch {
      return null;
    }
  };
  return {
    read: (name) =>
      attempt((place) => {
        const owned = JSON.parse(place.getItem(PREFIX + name) ?? "null") as Owned | null;
        if (owned === null) return null;
        if (owned.of === of) return owned.value;
        place.removeItem(PREFIX + name);
        return null;
      }),
    write: (name, value) => {
      attempt((place) => place.setItem(PREFIX + name, JSON.stringify({ of, value })));
    },
    remove: (name) => {
      attempt((place) => place.removeItem(PREFIX + name));
    },
  };
};
