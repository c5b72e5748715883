import { randomUUID } from "node:crypto";
import type { Instant } from "../../../domain/calendar/civil-date.ts";
import { draftAnswerTo, emptyDraft } from "./answer-to.ts";
import { textFromHtml } from "./body.ts";
import { openJournal } from "./journal.ts";
import { mailFromDemo } from "./mail-from-demo.ts";
import type { AnswerToSend, FolderChanges, MailWorld, WorldChange } from "./microsoft-365.ts";
import type { FolderName, MailToFile, Person, StoredMail } from "./stored-mail.ts";
import { account, apply, emptyState, folderKey, type WorldEntry } from "./world-state.ts";

export interface WorldSettings {
  /** Where the world is kept between starts. */
  readonly folder: string;
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

/** Opens the mail of the fictional council as it was left. */
export const openMailWorld = (settings: WorldSettings): MailWorld => {
  const { journal, entries } = openJournal<WorldEntry>(settings.folder, "mail.jsonl");
  const state = emptyState();
  for (const entry of entries) apply(state, entry);
  if (entries.length > account(state).length + LINES_TO_SPARE) journal.rewrite(account(state));

  const now = settings.now ?? (() => new Date().toISOString());
  const listeners = new Set<(change: WorldChange) => void>();
  const mailboxes = new Map<string, Person>();
  const addMailbox = ({ name, address }: Person): void => {
    mailboxes.set(address.toLowerCase(), { name, address: address.toLowerCase() });
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
      const mail = mailFromDemo(message);
      if (state.mails.has(mail.id) || added.has(mail.id)) continue;
      ensureMailbox(mail.mailbox);
      added.set(mail.id, filed(mail, state.revision + added.size + 1));
    }
    record([...added.values()].map((mail) => ({ mail })));
    for (const mail of added.values()) tell("created", mail);
    return added.size;
  };

  const mailsIn = (mailbox: string, folder: FolderName): StoredMail[] =>
    [...(state.folders.get(folderKey(mailbox.toLowerCase(), folder)) ?? [])].map(found);

  const send = (answer: AnswerToSend): StoredMail => {
    const address = answer.mailbox.toLowerCase();
    ensureMailbox(address);
    const mailbox = mailboxes.get(address) as Person;
    const by = { mailbox, officer: answer.officer, at: answer.at ?? now() };
    const draft = answer.replyTo === undefined ? emptyDraft(by) : draftAnswerTo(found(answer.replyTo), by);
    return file({
      ...draft,
      folder: "sentitems",
      isDraft: false,
      to: answer.to ?? draft.to,
      subject: answer.subject ?? draft.subject,
      html: answer.html ?? null,
      text: answer.text ?? textFromHtml(answer.html ?? ""),
      headers: answer.headers ?? [],
    });
  };

  const changesSince = (mailbox: string, folder: FolderName, position: number): FolderChanges => {
    const here = mailsIn(mailbox, folder)
      .filter((mail) => mail.revision > position)
      .map((mail) => ({ revision: mail.revision, change: { mail } }));
    const gone = [...state.departures.values()]
      .filter((left) => left.mailbox === mailbox && left.folder === folder && left.revision > position)
      .map((left) => ({ revision: left.revision, change: { left } }));
    const changes = [...here, ...gone].sort((a, b) => a.revision - b.revision).map((each) => each.change);
    return { changes, position: state.revision };
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
    deliver: (message) => file(mailFromDemo(message)),
    messagesIn: (mailbox, folder) =>
      mailsIn(mailbox, folder).sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1)),
    message: (id) => state.mails.get(id) ?? null,
    file,
    change,
    send,
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
