import type { MasterCategory, StoredMail } from "./stored-mail.ts";

/** A message that left a folder: the delta tells it to whoever reads on. */
export interface Departure {
  readonly id: string;
  readonly mailbox: string;
  readonly folder: string;
  readonly revision: number;
}

/** One line of the journal. Applying a line twice changes nothing. */
export type WorldEntry =
  | { readonly mail: StoredMail }
  | { readonly left: Departure; readonly forGood: boolean }
  | { readonly category: MasterCategory }
  | { readonly categoryRemoved: string }
  /** Delta tokens of another generation are no longer known. */
  | { readonly generation: string };

export interface WorldState {
  generation: string;
  revision: number;
  readonly mails: Map<string, StoredMail>;
  /** Ids by mailbox and folder. */
  readonly folders: Map<string, Set<string>>;
  /** By revision. */
  readonly departures: Map<number, Departure>;
  readonly categories: Map<string, MasterCategory>;
}

export const emptyState = (): WorldState => ({
  generation: "",
  revision: 0,
  mails: new Map(),
  folders: new Map(),
  departures: new Map(),
  categories: new Map(),
});

export const folderKey = (mailbox: string, folder: string): string => `${mailbox} ${folder}`;

const idsIn = (state: WorldState, at: { readonly mailbox: string; readonly folder: string }): Set<string> => {
  const key = folderKey(at.mailbox, at.folder);
  const ids = state.folders.get(key) ?? new Set<string>();
  state.folders.set(key, ids);
  return ids;
};

export const apply = (state: WorldState, entry: WorldEntry): void => {
  if ("mail" in entry) {
    const before = state.mails.get(entry.mail.id);
    if (before) idsIn(state, before).delete(before.id);
    state.mails.set(entry.mail.id, entry.mail);
    idsIn(state, entry.mail).add(entry.mail.id);
    state.revision = Math.max(state.revision, entry.mail.revision);
  } else if ("left" in entry) {
    state.departures.set(entry.left.revision, entry.left);
    idsIn(state, entry.left).delete(entry.left.id);
    if (entry.forGood) state.mails.delete(entry.left.id);
    state.revision = Math.max(state.revision, entry.left.revision);
  } else if ("category" in entry) state.categories.set(entry.category.id, entry.category);
  else if ("categoryRemoved" in entry) state.categories.delete(entry.categoryRemoved);
  else state.generation = entry.generation;
};

/** The shortest account from which the same state comes back. Departures first: a message may have returned. */
export const account = (state: WorldState): WorldEntry[] => [
  { generation: state.generation },
  ...[...state.departures.values()].map((left) => ({ left, forGood: false })),
  ...[...state.categories.values()].map((category) => ({ category })),
  ...[...state.mails.values()].map((mail) => ({ mail })),
];
