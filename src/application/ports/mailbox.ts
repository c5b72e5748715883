import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { MailFolder, MailMessage } from "../../domain/mail/message.ts";
import type { Failure, Result } from "../../domain/result.ts";

/** Why a mailbox could not be read or written, in a form that says what to do next. */
export interface MailboxFailure extends Failure {
  readonly code: "cursor-expired" | "throttled" | "unavailable" | "forbidden" | "not-found" | "rejected";
  /** Whole seconds to wait, where the other side named them. */
  readonly retryAfterSeconds?: number;
}

/** A folder that is read: where mail arrives, where rules file it, and where answers lie. */
export interface WatchedFolder {
  /** `inbox`, `sent`, `junk`, or the id of any other folder: its name in the record. */
  readonly key: string;
  /** As people see it. */
  readonly name: string;
  readonly holds: MailFolder;
}

/** What could not be read as a message. */
export interface UnreadableMail {
  readonly graphId: string;
  readonly reason: string;
}

/** One page of what changed in a folder. */
export interface MailboxPage {
  readonly messages: readonly MailMessage[];
  /** With the reason: shown to people, never dropped. */
  readonly unreadable: readonly UnreadableMail[];
  /** Where to go on; keep it only once the page is safely recorded. */
  readonly cursor: string;
  readonly more: boolean;
}

/** Reads what changed in a shared mailbox. The delta is the truth: a cursor from last week still catches up. */
export interface MailboxReader {
  /** The inbox first, the sent mail last: an answer then finds the case that it answers. */
  folders(mailbox: string): Promise<Result<readonly WatchedFolder[], MailboxFailure>>;
  /** From the beginning when `cursor` is null, and of that what was received since; `cursor-expired` asks for that. */
  read(
    mailbox: string,
    folder: WatchedFolder,
    from: { readonly cursor: string | null; readonly since: Instant },
  ): Promise<Result<MailboxPage, MailboxFailure>>;
  /** How many messages a folder holds that were received since: for telling how far the first reading is. */
  count(mailbox: string, folder: WatchedFolder, since: Instant): Promise<Result<number, MailboxFailure>>;
  /** One message once more; null when it is gone. */
  again(
    mailbox: string,
    folder: WatchedFolder,
    graphId: string,
  ): Promise<Result<MailMessage | UnreadableMail | null, MailboxFailure>>;
}

export interface MailboxCategory {
  readonly name: string;
  /** Outlook's preset, for example `preset0` (red). */
  readonly colour: string;
}

/** What we put on a customer's message, for everyone who shares the mailbox to see. */
export interface MessageMarks {
  /** Name of our category, or null for none of ours. */
  readonly category: string | null;
  /** A follow-up for the reply; null for none of ours. */
  readonly flag: { readonly dueOn: CivilDate; readonly complete: boolean } | null;
}

/** Writes what everyone who shares the mailbox sees. */
export interface MailboxMarks {
  /** Makes sure that the mailbox knows these categories; leaves all others alone. */
  provide(mailbox: string, categories: readonly MailboxCategory[]): Promise<Result<void, MailboxFailure>>;
  /**
   * Puts our marks on messages in place of those that we put there before. A category or a flag of a person is
   * never touched. Doing it twice changes nothing. One outcome a message, in their order: the marks of ours that
   * it bears then.
   */
  put(
    mailbox: string,
    messages: readonly {
      readonly graphId: string;
      readonly marks: MessageMarks;
      readonly lastPut: MessageMarks | null;
    }[],
    ours: readonly string[],
  ): Promise<readonly Result<MessageMarks, MailboxFailure>[]>;
}

/** An answer of ours in a mailbox, as it is known there. */
export interface OwnMailFound {
  readonly graphId: string;
  readonly sent: boolean;
  /** When it left, where Microsoft 365 says so. */
  readonly sentAt?: Instant;
}

/**
 * Sends mail of ours from a shared mailbox in steps that can each be asked for afterwards: an answer from Graph that
 * was lost leaves nothing unknown that can not be looked up.
 */
export interface MailboxSender {
  /** What bears this key already: a sent one before a draft; null for nothing. */
  find(mailbox: string, key: string): Promise<Result<OwnMailFound | null, MailboxFailure>>;
  /** Makes a draft in the thread of a message, to one address. Gives its id, which it keeps when it is sent. */
  draft(
    mailbox: string,
    mail: {
      readonly answers: string;
      readonly key: string;
      readonly to: string;
      readonly text: string;
      readonly headers: readonly (readonly [name: string, value: string])[];
    },
  ): Promise<Result<string, MailboxFailure>>;
  /** Lets a draft go to one address and to no other. */
  address(mailbox: string, draftId: string, to: string): Promise<Result<void, MailboxFailure>>;
  /** Failing with `unavailable` leaves open whether it was sent. Sending the same draft again never makes two. */
  send(mailbox: string, draftId: string): Promise<Result<void, MailboxFailure>>;
  state(mailbox: string, draftId: string): Promise<Result<"draft" | "sent" | "gone", MailboxFailure>>;
  /** Of a draft that will not be sent; gone already is as good, and what was sent after all is left where it is. */
  discard(mailbox: string, draftId: string): Promise<Result<void, MailboxFailure>>;
}
