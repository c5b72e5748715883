import type { Unsaved } from "./unsaved.ts";

/** Where unsaved entries wait. `lasts`: also when the pane is closed. */
export interface KeptUnsaved {
  readonly lasts: boolean;
  /** In the order in which they were recorded. None is `sending`: that is known to the page only that sends it. */
  all(): readonly Unsaved[];
  put(entry: Unsaved): void;
  drop(key: string): void;
}

/** The part of `Storage` that is used. */
export type EntryStore = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** Before the officer's id and the entry's key: each entry has its own place, so that two panes never overwrite. */
export const UNSAVED_PREFIX = "response-standards.unsaved.";

const isEntry = (read: unknown): read is Unsaved => {
  if (typeof read !== "object" || read === null) return false;
  const entry = read as Partial<Record<keyof Unsaved, unknown>>;
  return (
    [entry.key, entry.reference, entry.recordedAt, entry.timeZone].every(
      (each) => typeof each === "string",
    ) &&
    typeof entry.lastSeq === "number" &&
    typeof (entry.fact as { type?: unknown } | null | undefined)?.type === "string" &&
    (entry.state === "kept" || entry.state === "refused")
  );
};

const entryIn = (text: string | null): Unsaved | null => {
  try {
    const read: unknown = JSON.parse(text ?? "null");
    return isEntry(read) ? read : null;
  } catch {
    return null;
  }
};

const inOrder = (entries: readonly Unsaved[]): readonly Unsaved[] =>
  entries.toSorted((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1));

/** Held in memory per officer: it outlives a sign-out, but not the page. */
const memories = new Map<string, Map<string, Unsaved>>();

const memoryOf = (officerId: string): Map<string, Unsaved> => {
  const known = memories.get(officerId) ?? new Map<string, Unsaved>();
  memories.set(officerId, known);
  return known;
};

const worksIn = (storage: EntryStore, place: string): boolean => {
  try {
    storage.setItem(place, "");
    storage.removeItem(place);
    return true;
  } catch {
    return false;
  }
};

const keysOf = (storage: EntryStore, prefix: string): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((key) =>
    key.startsWith(prefix),
  );

/**
 * What one officer recorded and the service has not confirmed, on this computer. Under another officer's id nothing of
 * it is seen or sent. In memory where the browser denies storage (`null`), or takes nothing more.
 */
export const keptUnsaved = (storage: EntryStore | null, officerId: string): KeptUnsaved => {
  const prefix = `${UNSAVED_PREFIX}${officerId}.`;
  const memory = memoryOf(officerId);
  const store = storage !== null && worksIn(storage, `${prefix}probe`) ? storage : null;
  const stored = (): readonly Unsaved[] =>
    store === null ? [] : keysOf(store, prefix).flatMap((key) => entryIn(store.getItem(key)) ?? []);
  return {
    get lasts() {
      return store !== null && memory.size === 0;
    },
    all: () => inOrder([...stored(), ...memory.values()]),
    put: (entry) => {
      try {
        if (store === null) memory.set(entry.key, entry);
        else store.setItem(prefix + entry.key, JSON.stringify(entry));
      } catch {
        memory.set(entry.key, entry);
      }
    },
    drop: (key) => {
      memory.delete(key);
      store?.removeItem(prefix + key);
    },
  };
};
