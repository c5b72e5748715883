import { changeLog, type ChangeLog } from "./change-log.ts";
import { sortedMails, type SortedMails } from "./sorted-mails.ts";
import type { ExtendedProperty, StoredMail } from "./stored-mail.ts";

/** What lies in one folder, and what happened in it. */
export interface FolderContent {
  readonly mails: SortedMails;
  readonly log: ChangeLog;
  unread: number;
}

/** A value that a client may look a message up by. */
export type LookUp =
  | { readonly by: "internetMessageId" | "conversationId"; readonly value: string }
  | { readonly by: "property"; readonly property: ExtendedProperty };

/** Finds messages without looking through all of them. Follows the state of the world; keeps none of its own. */
export interface MailIndex {
  folder(mailbox: string, folder: string): FolderContent;
  /** All messages of a mailbox, whatever folder they are in. */
  mailbox(mailbox: string): SortedMails;
  lookUp(mailbox: string, what: LookUp): ReadonlySet<string>;
  add(mail: StoredMail): void;
  remove(mail: StoredMail): void;
}

const NONE: ReadonlySet<string> = new Set();

const keysOf = (mail: StoredMail): string[] => [
  `${mail.mailbox} internetMessageId ${mail.internetMessageId}`,
  `${mail.mailbox} conversationId ${mail.conversationId}`,
  ...(mail.properties ?? []).map((each) => propertyKey(mail.mailbox, each)),
];

const propertyKey = (mailbox: string, { id, value }: ExtendedProperty): string =>
  `${mailbox} property ${id} ${value}`;

const keptIn = <Value>(map: Map<string, Value>, key: string, create: () => Value): Value => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = create();
  map.set(key, made);
  return made;
};

export const createMailIndex = (): MailIndex => {
  const folders = new Map<string, FolderContent>();
  const mailboxes = new Map<string, SortedMails>();
  const found = new Map<string, Set<string>>();

  const folder = (mailbox: string, name: string): FolderContent =>
    keptIn(folders, `${mailbox} ${name}`, () => ({ mails: sortedMails(), log: changeLog(), unread: 0 }));
  const mailbox = (address: string): SortedMails => keptIn(mailboxes, address, sortedMails);

  return {
    folder,
    mailbox,
    lookUp: (address, what) =>
      found.get(
        what.by === "property" ? propertyKey(address, what.property) : `${address} ${what.by} ${what.value}`,
      ) ?? NONE,
    add: (mail) => {
      const content = folder(mail.mailbox, mail.folder);
      content.mails.add(mail);
      if (!mail.isRead) content.unread += 1;
      mailbox(mail.mailbox).add(mail);
      for (const key of keysOf(mail)) keptIn(found, key, () => new Set()).add(mail.id);
    },
    remove: (mail) => {
      const content = folder(mail.mailbox, mail.folder);
      content.mails.remove(mail);
      if (!mail.isRead) content.unread -= 1;
      mailbox(mail.mailbox).remove(mail);
      for (const key of keysOf(mail)) {
        const ids = found.get(key);
        ids?.delete(mail.id);
        if (ids?.size === 0) found.delete(key);
      }
    },
  };
};
