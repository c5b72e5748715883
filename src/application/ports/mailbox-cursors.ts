import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { WatchedFolder } from "./mailbox.ts";

export interface MailboxPosition {
  readonly mailbox: string;
  readonly folder: WatchedFolder;
  /** Opaque to us; null: from the beginning. */
  readonly cursor: string | null;
  /** When it was last read without a problem; null: never. */
  readonly readAt: Instant | null;
  /** What went wrong the last time, in plain words; null: nothing. */
  readonly problem: string | null;
}

/** Remembers how far each folder has been read. */
export interface MailboxCursors {
  position(mailbox: string, folder: WatchedFolder): Promise<MailboxPosition>;
  /** Only once everything before the cursor is safely recorded. Clears the problem. */
  keepCursor(mailbox: string, folder: WatchedFolder, cursor: string | null, readAt: Instant): Promise<void>;
  /** Keeps the cursor where it is. */
  noteProblem(mailbox: string, folder: WatchedFolder, problem: string): Promise<void>;
  positions(): Promise<readonly MailboxPosition[]>;
}
