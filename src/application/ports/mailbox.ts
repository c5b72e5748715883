import type { Failure, Result } from "../../domain/result.ts";
import type { MailMessage } from "../../domain/mail/message.ts";

/** Why a mailbox could not be read or written, in a form that says what to do next. */
export interface MailboxFailure extends Failure {
  readonly code: "cursor-expired" | "throttled" | "unavailable" | "forbidden" | "not-found" | "rejected";
  /** Whole seconds to wait, where the other side named them. */
  readonly retryAfterSeconds?: number;
}

export type WatchedFolder = "inbox" | "sent";

/** One page of what changed in a folder. */
export interface MailboxPage {
  readonly messages: readonly MailMessage[];
  /** What could not be read as a message, with the reason: shown to people, never dropped. */
  readonly unreadable: readonly { readonly graphId: string; readonly reason: string }[];
  /** Where to go on; keep it only once the page is safely recorded. */
  readonly cursor: string;
  readonly more: boolean;
}

/** Reads what changed in a shared mailbox. The delta is the truth: a cursor from last week still catches up. */
export interface MailboxReader {
  /** From the beginning when `cursor` is null; `cursor-expired` asks for that. */
  read(
    mailbox: string,
    folder: WatchedFolder,
    cursor: string | null,
  ): Promise<Result<MailboxPage, MailboxFailure>>;
}

export interface MailboxCategory {
  readonly name: string;
  /** Outlook's preset, for example `preset0` (red). */
  readonly colour: string;
}

/** Writes what everyone who shares the mailbox sees. */
export interface MailboxTags {
  /** Makes sure that the mailbox knows these categories; leaves all others alone. */
  provide(mailbox: string, categories: readonly MailboxCategory[]): Promise<Result<void, MailboxFailure>>;
  /**
   * Puts one of our categories on a message, or none, taking away only those in `ours`. A category that a
   * person added is never touched. Doing it twice changes nothing.
   */
  put(
    tag: { readonly mailbox: string; readonly graphId: string; readonly category: string | null },
    ours: readonly string[],
  ): Promise<Result<void, MailboxFailure>>;
}
