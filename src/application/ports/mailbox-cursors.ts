import type { Instant } from "../../domain/calendar/civil-date.ts";

export interface MailboxPosition {
  readonly mailbox: string;
  /** `inbox`, `sent`, `junk`, or the id of another folder. */
  readonly folder: string;
  /** As people see it. */
  readonly name: string;
  /** Opaque to us; null: from the beginning. */
  readonly cursor: string | null;
  /** Only what was received since is read; null: it was never read. */
  readonly since: Instant | null;
  /** Messages read so far, and how many there were to read when the first reading began; null: not counted. */
  readonly messagesRead: number;
  readonly expected: number | null;
  /** When the first reading came to its end; null: it is still going on. */
  readonly caughtUpAt: Instant | null;
  /** When it was last read without a problem; null: never. */
  readonly readAt: Instant | null;
  /** What went wrong the last time, in plain words; null: nothing. */
  readonly problem: string | null;
}

/** Remembers how far each folder has been read. */
export interface MailboxCursors {
  position(mailbox: string, folder: string): Promise<MailboxPosition>;
  /** A folder is read for the first time. Of one that is known only the name changes. */
  beginFolder(folder: {
    readonly mailbox: string;
    readonly folder: string;
    readonly name: string;
    readonly since: Instant;
    readonly expected: number | null;
  }): Promise<void>;
  /**
   * Only once everything before the cursor is safely recorded. Clears the problem; `messages` were read with it,
   * and `caughtUp` says that nothing more is there for now.
   */
  keepCursor(
    at: { readonly mailbox: string; readonly folder: string },
    page: {
      readonly cursor: string;
      readonly messages: number;
      readonly caughtUp: boolean;
      readonly readAt: Instant;
    },
  ): Promise<void>;
  /** Keeps the cursor where it is. */
  noteProblem(mailbox: string, folder: string, problem: string): Promise<void>;
  /** Folders that are no longer in the mailbox are forgotten. */
  forgetFoldersBut(mailbox: string, folders: readonly string[]): Promise<void>;
  positions(): Promise<readonly MailboxPosition[]>;
  /**
   * Takes the reading of a mailbox upon itself for so many seconds, or goes on with it; false when another instance
   * has it. Giving it back is courtesy: it runs out by itself.
   */
  takeMailbox(mailbox: string, holder: string, seconds: number): Promise<boolean>;
  giveMailboxBack(mailbox: string, holder: string): Promise<void>;
}
