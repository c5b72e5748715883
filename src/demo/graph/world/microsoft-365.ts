import type { Instant } from "../../../domain/calendar/civil-date.ts";
import type { DemoMessage } from "../../council/demo-message.ts";
import type { FolderName, MailFolder } from "./folders.ts";
import type { LookUp, MailIndex } from "./mail-index.ts";
import type { Departure } from "./world-state.ts";
import type {
  AttachedFile,
  FollowUpFlag,
  MailToFile,
  MasterCategory,
  Person,
  StoredMail,
} from "./stored-mail.ts";

export interface FolderToAdd {
  readonly name: string;
  /** The key of the folder that it lies in; at the top unless given. */
  readonly parent?: FolderName;
}

export interface WorldChange {
  readonly kind: "created" | "updated" | "deleted";
  readonly mailbox: string;
  readonly folder: FolderName;
  readonly id: string;
}

export interface AnswerToSend {
  readonly mailbox: string;
  /** Graph id of the message that is answered. */
  readonly replyTo?: string;
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly attachments?: readonly AttachedFile[];
  /** Outlook's "RE: ..." unless given. */
  readonly subject?: string;
  readonly html?: string;
  readonly text?: string;
  /** Who wrote it, in the mailbox's name. */
  readonly officer?: Person;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  /** Now unless given. */
  readonly at?: Instant;
}

/** What changed in a folder after a position: what is there now, and what left it, in order of change. */
export interface FolderChanges {
  readonly changes: readonly ({ readonly mail: StoredMail } | { readonly left: Departure })[];
  /** Up to where this was read: nothing after it is in `changes`. */
  readonly position: number;
  readonly more: boolean;
}

/** The mail of a fictional council: shared mailboxes, their folders and their messages. */
export interface Microsoft365 {
  readonly mailboxes: readonly Person[];
  knows(mailbox: string): boolean;
  /** Files many messages at once; those already there are passed over. Gives the number of new ones. */
  load(messages: Iterable<DemoMessage>): number;
  /** A new message arrives, in another folder than its own where a rule of the mailbox files it. */
  deliver(message: DemoMessage, folder?: FolderName): StoredMail;
  /** Adds a folder as people do in Outlook. The same name in the same place gives the folder that is there. */
  addFolder(mailbox: string, folder: FolderToAdd): MailFolder;
  /** Exchange's own and those that people made. */
  folders(mailbox: string): readonly MailFolder[];
  /** Newest first. */
  messagesIn(mailbox: string, folder: FolderName): readonly StoredMail[];
  message(id: string): StoredMail | null;
  /** Puts an answer or a new message into Sent Items. Throws for a `replyTo` that is not there. */
  send(answer: AnswerToSend): StoredMail;
  setCategories(id: string, categories: readonly string[]): StoredMail;
  markRead(id: string, isRead?: boolean): StoredMail;
  setFlag(id: string, flag: FollowUpFlag): StoredMail;
  move(id: string, folder: FolderName): StoredMail;
  /** For good: it is nowhere afterwards. */
  remove(id: string): void;
  masterCategories(mailbox: string): readonly MasterCategory[];
  addMasterCategory(mailbox: string, displayName: string, color: string): MasterCategory;
  setMasterCategoryColor(id: string, color: string): MasterCategory;
  removeMasterCategory(id: string): void;
  /** Calls the listener after each change; gives back how to stop. */
  onChange(listener: (change: WorldChange) => void): () => void;
  close(): void;
}

/** What the Graph routes need beyond what the rest of the demo uses. */
export interface MailWorld extends Microsoft365 {
  readonly generation: string;
  now(): Instant;
  file(mail: MailToFile): StoredMail;
  /** Puts a copy of a mail that leaves into the inbox of every mailbox of this world that it goes to. */
  carry(mail: MailToFile): void;
  change(id: string, with_: Partial<MailToFile>): StoredMail;
  /** Everything unless a `limit` is given: then no more changes than that, and `more` says that there are. */
  changesSince(mailbox: string, folder: FolderName, position: number, limit?: number): FolderChanges;
  /** Finds messages fast, however many there are. */
  readonly index: MailIndex;
  lookUp(mailbox: string, what: LookUp): readonly StoredMail[];
  /** How far the world has come: each change is one further. */
  readonly revision: number;
  /** How many messages lie in a folder, and how many of them are unread. */
  count(mailbox: string, folder: FolderName): { readonly total: number; readonly unread: number };
  /** As after a migration of the mailboxes: no delta token is known any more. */
  forgetDeltaTokens(): void;
}
