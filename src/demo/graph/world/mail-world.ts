import { randomUUID } from "node:crypto";
import type { Instant } from "../../../domain/calendar/civil-date.ts";
import { draftAnswerTo, emptyDraft } from "./answer-to.ts";
import { copyFor } from "./copy-for.ts";
import { textFromHtml } from "./body.ts";
import { folderId } from "./mail-ids.ts";
import { FOLDERS, foldersOfExchange, ROOT, type FolderName, type MailFolder } from "./folders.ts";
import { noJournal, openJournal } from "./journal.ts";
import { domainOf, mailFromDemo } from "./mail-from-demo.ts";
import type { AnswerToSend, FolderChanges, MailWorld, WorldChange } from "./microsoft-365.ts";
import type { MailToFile, Person, StoredMail } from "./stored-mail.ts";
import { account, apply, emptyState, type WorldEntry } from "./world-state.ts";

export interface WorldSettings {
  /** Where the world is kept between starts; null: nowhere, it ends with the process. */
  readonly folder: string | null;
  /** Further mailboxes appear as soon as a message for them is loaded. */
  readonly mailboxes?: readonly Person[];
  readonly now?: () => Instant;
}

/** A journal with this many lines more than the state needs is written anew at the next start. */
const LINES_TO_SPARE = 2_000;

const nameOf = (address: string): string => {
  const [local = address] = address.split("@");
  return local.charAt(0).toUpperCase() + local.slice(1);
};

const answeredBy = (internetMessageId: string) =>
  ({ by: "internetMessageId", value: internetMessageId }) as const;

/** Opens the mail of the fictional council as it was left. */
export const openMailWorld = (settings: WorldSettings): MailWorld => {
  const { journal, entries } =
    settings.folder === null
      ? noJournal<WorldEntry>()
      : openJournal<WorldEntry>(settings.folder, "mail.jsonl");
  const state = emptyState();
  for (const entry of entries) apply(state, entry);
  if (entries.length > account(state).length + LINES_TO_SPARE) journal.rewrite(account(state));

  const { now: clock } = settings;
  // In one spelling: times are compared as text.
  const now = (): Instant => (clock ? new Date(clock()) : new Date()).toISOString();
  const listeners = new Set<(change: WorldChange) => void>();
  const mailboxes = new Map<string, Person>();
  const exchanges = new Map<string, readonly MailFolder[]>();
  const ownDomains = new Set<string>();
  const isOwnDomain = (domain: string): boolean => ownDomains.has(domain);
  const addMailbox = ({ name, address }: Person): void => {
    const mailbox = address.toLowerCase();
    mailboxes.set(mailbox, { name, address: mailbox });
    exchanges.set(mailbox, foldersOfExchange(mailbox));
    ownDomains.add(domainOf(mailbox));
  };
  const ensureMailbox = (address: string): void => {
    if (!mailboxes.has(address)) addMailbox({ name: nameOf(address), address });
  };
  for (const mailbox of settings.mailboxes ?? []) addMailbox(mailbox);
  for (const { mailbox } of state.mails.values()) ensureMailbox(mailbox);

  const record = (added: readonly WorldEntry[]): void => {
    journal.append(added);
    for (const entry of added) apply(state, entry);
  };
  if (state.generation === "") record([{ generation: randomUUID() }]);

  const tell = (kind: WorldChange["kind"], { mailbox, folder, id }: StoredMail): void => {
    for (const listener of listeners) listener({ kind, mailbox, folder, id });
  };

  const found = (id: string): StoredMail => {
    const mail = state.mails.get(id);
    if (!mail) throw new Error(`There is no message ${id} in any mailbox`);
    return mail;
  };

  const filed = (mail: MailToFile, revision: number): StoredMail => ({
    ...mail,
    revision,
    filedAt: revision,
  });

  const file = (mail: MailToFile): StoredMail => {
    const known = state.mails.get(mail.id);
    if (known) return known;
    ensureMailbox(mail.mailbox);
    const stored = filed(mail, state.revision + 1);
    record([{ mail: stored }]);
    tell("created", stored);
    return stored;
  };

  const change = (id: string, what: Partial<MailToFile>): StoredMail => {
    const before = found(id);
    const moves = what.folder !== undefined && what.folder !== before.folder;
    const revision = state.revision + (moves ? 2 : 1);
    const filedAt = moves ? revision : before.filedAt;
    const mail = { ...before, ...what, id, modifiedAt: now(), revision, filedAt };
    const left = { id, mailbox: before.mailbox, folder: before.folder, revision: state.revision + 1 };
    record([...(moves ? [{ left, forGood: false }] : []), { mail }]);
    if (moves) tell("deleted", before);
    tell(moves ? "created" : "updated", mail);
    return mail;
  };

  const load: MailWorld["load"] = (messages) => {
    const added = new Map<string, StoredMail>();
    for (const message of messages) {
      ensureMailbox(message.mailbox.toLowerCase());
      const mail = mailFromDemo(message, isOwnDomain);
      if (state.mails.has(mail.id) || added.has(mail.id)) continue;
      added.set(mail.id, filed(mail, state.revision + added.size + 1));
    }
    record([...added.values()].map((mail) => ({ mail })));
    for (const mail of added.values()) tell("created", mail);
    return added.size;
  };

  const content = (mailbox: string, folder: FolderName) => state.index.folder(mailbox.toLowerCase(), folder);

  const mailsIn = (mailbox: string, folder: FolderName): StoredMail[] => {
    const { mails } = content(mailbox, folder);
    return Array.from({ length: mails.length }, (_, index) => found(mails.idAt(index)));
  };

  const folders = (mailbox: string): readonly MailFolder[] => [
    ...(exchanges.get(mailbox) ?? []),
    ...[...state.folders.values()].filter((each) => each.mailbox === mailbox),
  ];

  const addFolder: MailWorld["addFolder"] = (address, { name, parent = ROOT }) => {
    const mailbox = address.toLowerCase();
    ensureMailbox(mailbox);
    const there = folders(mailbox);
    if (parent !== ROOT && !there.some((each) => each.key === parent)) {
      throw new Error(`There is no folder ${parent} in ${mailbox}`);
    }
    const known = there.find((each) => each.parent === parent && each.displayName === name);
    if (known) return known;
    const key = folderId(mailbox, `${parent}/${name}`);
    const folder: MailFolder = { mailbox, key, displayName: name, parent, hidden: false };
    record([{ folder }]);
    return folder;
  };

  const send = (answer: AnswerToSend): StoredMail => {
    const address = answer.mailbox.toLowerCase();
    ensureMailbox(address);
    const mailbox = mailboxes.get(address) as Person;
    const by = { mailbox, officer: answer.officer, at: answer.at ?? now() };
    const draft = answer.replyTo === undefined ? emptyDraft(by) : draftAnswerTo(found(answer.replyTo), by);
    const sent = file({
      ...draft,
      folder: "sentitems",
      isDraft: false,
      wasSent: true,
      to: answer.to ?? draft.to,
      cc: answer.cc ?? draft.cc,
      attachments: answer.attachments ?? [],
      subject: answer.subject ?? draft.subject,
      html: answer.html ?? null,
      text: answer.text ?? textFromHtml(answer.html ?? ""),
      headers: answer.headers ?? [],
    });
    carry(sent);
    return sent;
  };

  const carry: MailWorld["carry"] = (mail) => {
    for (const { address } of [...mail.to, ...mail.cc]) {
      const to = address.toLowerCase();
      if (!mailboxes.has(to)) continue;
      const [known] = mail.inReplyTo === null ? [] : state.index.lookUp(to, answeredBy(mail.inReplyTo));
      file(copyFor(to, mail, known === undefined ? null : found(known).conversationId));
    }
  };

  const changesSince: MailWorld["changesSince"] = (mailbox, folder, position, limit = Infinity) => {
    const changes: FolderChanges["changes"][number][] = [];
    let reached = position;
    for (const { revision, id, left } of content(mailbox, folder).log.after(position)) {
      const mail = state.mails.get(id);
      const isHere = mail?.folder === folder;
      // What changed once more is told at its later place; what left and came back is told as what is there.
      if (left ? isHere : mail?.revision !== revision) continue;
      if (changes.length === limit) return { changes, position: reached, more: true };
      reached = revision;
      const departure = left ? state.departures.get(revision) : undefined;
      if (departure) changes.push({ left: departure });
      else if (mail) changes.push({ mail });
    }
    return { changes, position: state.revision, more: false };
  };

  return {
    get mailboxes() {
      return [...mailboxes.values()];
    },
    get generation() {
      return state.generation;
    },
    knows: (mailbox) => mailboxes.has(mailbox.toLowerCase()),
    now,
    load,
    deliver: (message, folder) => {
      ensureMailbox(message.mailbox.toLowerCase());
      const mail = mailFromDemo(message, isOwnDomain);
      const there = folder === undefined || folders(mail.mailbox).some((each) => each.key === folder);
      if (!there && !(folder in FOLDERS)) throw new Error(`There is no folder ${folder} in ${mail.mailbox}`);
      return file({ ...mail, folder: folder ?? mail.folder });
    },
    addFolder,
    folders,
    messagesIn: mailsIn,
    index: state.index,
    lookUp: (mailbox, what) => [...state.index.lookUp(mailbox, what)].map(found),
    get revision() {
      return state.revision;
    },
    count: (mailbox, folder) => {
      const { mails, unread } = content(mailbox, folder);
      return { total: mails.length, unread };
    },
    message: (id) => state.mails.get(id) ?? null,
    file,
    change,
    send,
    carry,
    setCategories: (id, categories) => change(id, { categories }),
    markRead: (id, isRead = true) => change(id, { isRead }),
    setFlag: (id, flag) => change(id, { flag }),
    move: (id, folder) => change(id, { folder }),
    remove: (id) => {
      const { mailbox, folder, ...mail } = found(id);
      record([{ left: { id, mailbox, folder, revision: state.revision + 1 }, forGood: true }]);
      tell("deleted", { mailbox, folder, ...mail });
    },
    masterCategories: (mailbox) =>
      [...state.categories.values()].filter((each) => each.mailbox === mailbox.toLowerCase()),
    addMasterCategory: (mailbox, displayName, color) => {
      const category = { id: randomUUID(), mailbox: mailbox.toLowerCase(), displayName, color };
      record([{ category }]);
      return category;
    },
    setMasterCategoryColor: (id, color) => {
      const before = state.categories.get(id);
      if (!before) throw new Error(`There is no category ${id}`);
      const category = { ...before, color };
      record([{ category }]);
      return category;
    },
    removeMasterCategory: (id) => record([{ categoryRemoved: id }]),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changesSince,
    forgetDeltaTokens: () => record([{ generation: randomUUID() }]),
    close: () => journal.close(),
  };
};
