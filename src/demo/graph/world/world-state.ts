import type { MailFolder } from "./folders.ts";
import { createMailIndex, type MailIndex } from "./mail-index.ts";
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
  | { readonly folder: MailFolder }
  | { readonly category: MasterCategory }
  | { readonly categoryRemoved: string }
  /** Delta tokens of another generation are no longer known. */
  | { readonly generation: string };

export interface WorldState {
  generation: string;
  revision: number;
  readonly mails: Map<string, StoredMail>;
  readonly index: MailIndex;
  /** By revision. */
  readonly departures: Map<number, Departure>;
  /** Those that people made, by mailbox and key. */
  readonly folders: Map<string, MailFolder>;
  readonly categories: Map<string, MasterCategory>;
}

export const emptyState = (): WorldState => ({
  generation: "",
  revision: 0,
  mails: new Map(),
  index: createMailIndex(),
  departures: new Map(),
  folders: new Map(),
  categories: new Map(),
});

export const folderKey = (mailbox: string, folder: string): string => `${mailbox} ${folder}`;

export const apply = (state: WorldState, entry: WorldEntry): void => {
  if ("mail" in entry) file(state, entry.mail);
  else if ("left" in entry) leave(state, entry.left, entry.forGood);
  else if ("folder" in entry) {
    state.folders.set(folderKey(entry.folder.mailbox, entry.folder.key), entry.folder);
  } else if ("category" in entry) state.categories.set(entry.category.id, entry.category);
  else if ("categoryRemoved" in entry) state.categories.delete(entry.categoryRemoved);
  else state.generation = entry.generation;
};

const file = (state: WorldState, mail: StoredMail): void => {
  const before = state.mails.get(mail.id);
  if (before) state.index.remove(before);
  state.mails.set(mail.id, mail);
  state.index.add(mail);
  if (before?.revision !== mail.revision) {
    const { id, revision } = mail;
    state.index.folder(mail.mailbox, mail.folder).log.add({ revision, id, left: false });
  }
  state.revision = Math.max(state.revision, mail.revision);
};

const leave = (state: WorldState, left: Departure, forGood: boolean): void => {
  if (!state.departures.has(left.revision)) {
    const { id, revision } = left;
    state.index.folder(left.mailbox, left.folder).log.add({ revision, id, left: true });
  }
  state.departures.set(left.revision, left);
  const mail = forGood ? state.mails.get(left.id) : undefined;
  if (mail) {
    state.index.remove(mail);
    state.mails.delete(left.id);
  }
  state.revision = Math.max(state.revision, left.revision);
};

/** The shortest account from which the same state comes back. Departures first: a message may have returned. */
export const account = (state: WorldState): WorldEntry[] => [
  { generation: state.generation },
  ...[...state.folders.values()].map((folder) => ({ folder })),
  ...[...state.departures.values()].map((left) => ({ left, forGood: false })),
  ...[...state.categories.values()].map((category) => ({ category })),
  ...[...state.mails.values()].map((mail) => ({ mail })),
];
