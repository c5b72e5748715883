import type { Instant } from "../../../domain/calendar/civil-date.ts";
import type { FolderName } from "./folders.ts";

export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface AttachedFile {
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
}

/** As Graph writes a follow-up flag. */
export interface FollowUpFlag {
  readonly flagStatus: "notFlagged" | "flagged" | "complete";
  readonly startDateTime?: unknown;
  readonly dueDateTime?: unknown;
  readonly completedDateTime?: unknown;
}

/** A named property that a program keeps on a message, unseen by people: MAPI's, as Graph writes it. */
export interface ExtendedProperty {
  /** In the one spelling by which properties are compared: see extended-property.ts. */
  readonly id: string;
  readonly value: string;
}

/** A message in a mailbox of the stand-in. Never changed in place: each change is a new record. */
export interface StoredMail {
  /** Stays the same when the message moves. */
  readonly id: string;
  readonly mailbox: string;
  readonly folder: FolderName;
  readonly isDraft: boolean;
  /** It went out from this mailbox and never arrived, wherever people file it. */
  readonly wasSent?: boolean;
  /** Grows with every change in this world: what the delta and the change key are made from. */
  readonly revision: number;
  /** The revision at which it came into its folder. */
  readonly filedAt: number;
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly subject: string;
  readonly from: Person;
  /** Who pressed "send": differs from `from` when an officer sends as the mailbox. */
  readonly sender: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly replyTo: readonly Person[];
  readonly receivedAt: Instant;
  readonly sentAt: Instant;
  readonly modifiedAt: Instant;
  readonly text: string;
  /** Null where the message was written as text: the HTML is then made from it. */
  readonly html: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly attachments: readonly AttachedFile[];
  readonly isRead: boolean;
  readonly categories: readonly string[];
  readonly flag: FollowUpFlag;
  readonly importance: "low" | "normal" | "high";
  /** Absent on mail that was filed before there were any. */
  readonly properties?: readonly ExtendedProperty[];
}

/** What the world adds by itself when a message is written down. */
export type MailToFile = Omit<StoredMail, "revision" | "filedAt">;

export interface MasterCategory {
  readonly id: string;
  readonly mailbox: string;
  readonly displayName: string;
  readonly color: string;
}
