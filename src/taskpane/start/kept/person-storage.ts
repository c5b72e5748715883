/** What a page may keep, by name. */
export type PageStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** What is kept for one person on this computer. Another person's things are taken away first. */
export interface PersonStorage {
  /** Null when there is nothing, or it can not be read. */
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  remove(name: string): void;
}

const PREFIX = "response-standards.last.";
const OWNER = `${PREFIX}owner`;

/** Who was here last on this computer, before the host has said who is here now. Null where nobody was, or denied. */
export const lastPerson = (storage: () => Pick<PageStorage, "getItem">): string | null => {
  try {
    return storage().getItem(OWNER);
  } catch {
    return null;
  }
};

const namesIn = (place: PageStorage): readonly string[] =>
  Array.from({ length: place.length }, (_, index) => place.key(index) ?? "").filter((name) =>
    name.startsWith(PREFIX),
  );

const belongTo = (place: PageStorage, owner: string): void => {
  if (place.getItem(OWNER) === owner) return;
  for (const name of namesIn(place)) place.removeItem(name);
  place.setItem(OWNER, owner);
};

/**
 * @param of who the host says is signed in, in lower case. Without it nothing is kept: it could be anybody's.
 * @param storage `window.localStorage`, read anew each time because reading it throws where it is denied
 */
export const personStorage = (of: string | null, storage: () => PageStorage): PersonStorage => {
  let owned = false;
  /** Denied, full or of an older shape: what is kept is only a help, so its failing is never told. */
  const attempt = <T>(work: (storage: PageStorage) => T): T | null => {
    if (of === null) return null;
    try {
      const place = storage();
      if (!owned) belongTo(place, of);
      owned = true;
      return work(place);
    } catch {
      return null;
    }
  };
  return {
    read: (name) => attempt((place): unknown => JSON.parse(place.getItem(PREFIX + name) ?? "null")),
    write: (name, value) => {
      attempt((place) => place.setItem(PREFIX + name, JSON.stringify(value)));
    },
    remove: (name) => {
      attempt((place) => place.removeItem(PREFIX + name));
    },
  };
};
