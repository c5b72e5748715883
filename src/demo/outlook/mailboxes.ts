import type { DemoMessage } from "../council/demo-message.ts";
import type {
  Category,
  Correspondent,
  Folder,
  Found,
  FolderRow,
  FullMessage,
  MessagePage,
  OutgoingMail,
} from "./wire.ts";

export interface ListQuery {
  readonly mailbox: string;
  readonly folder: Folder;
  /** Words to find in sender, subject or text; empty for all. */
  readonly search: string;
  readonly skip: number;
  readonly take: number;
}

/** The shared mailboxes as a page that plays Outlook needs them: the same messages that Graph gives the service. */
export interface Mailboxes {
  folders(): readonly FolderRow[];
  list(query: ListQuery): MessagePage;
  message(mailbox: string, id: string): FullMessage | undefined;
  categories(mailbox: string): readonly Category[];
  setCategories(mailbox: string, id: string, names: readonly string[]): void;
  markRead(mailbox: string, id: string, read: boolean): void;
  /** Where the message with this Message-ID lies in a mailbox. */
  find(mailbox: string, internetMessageId: string): Found | undefined;
  /** Sends from the shared mailbox; the copy is among the sent messages when it resolves. */
  send(mail: OutgoingMail, by: Correspondent): Promise<void>;
  /** A message from outside comes in. */
  deliver(message: DemoMessage): void;
  /** Calls back after every change; returns how to stop it. */
  onChange(listener: (mailbox: string) => void): () => void;
}
