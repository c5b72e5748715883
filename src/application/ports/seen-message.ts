import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { MailFolder } from "../../domain/mail/message.ts";
import type { MailClass } from "../../domain/mail/classification.ts";

/** What was decided about a message. Every message seen has exactly one decision. */
export type Decision = "started-case" | "belongs-to-case" | "answers-case" | "starts-no-clock";

/** A message that was seen: headers and the decision, never the body. */
export interface SeenMessage {
  /** Address of the mailbox, lower case. */
  readonly mailbox: string;
  readonly messageId: string;
  readonly graphId: string | null;
  readonly conversationId: string | null;
  readonly folder: MailFolder;
  readonly subject: string;
  readonly fromName: string;
  readonly fromAddress: string | null;
  readonly sentAt: Instant | null;
  readonly receivedAt: Instant;
  readonly inReplyTo: string | null;
  readonly decision: Decision;
  readonly mailClass: MailClass;
  /** Plain words, first the one that decided. */
  readonly evidence: readonly string[];
  /** The case that it started, belongs to or answers; null without one. */
  readonly reference: string | null;
}

export interface MessageKey {
  readonly mailbox: string;
  readonly messageId: string;
}

/** Looks up messages that were seen before. */
export interface SeenMessages {
  /** Without a mailbox: in whichever mailbox it was seen first. */
  message(key: { readonly mailbox: string | null; readonly messageId: string }): Promise<SeenMessage | null>;
  /** All messages of a case, oldest first. */
  messagesOf(reference: string): Promise<readonly SeenMessage[]>;
}

/** What could not be read as a message: kept with the reason, and shown. */
export interface SetAsideMail {
  readonly mailbox: string;
  /** Graph id, or file name and position. */
  readonly item: string;
  readonly reason: string;
  readonly tries: number;
  readonly lastTriedAt: Instant;
}

export interface SetAside {
  /** Counts one more try when the item was set aside before. */
  setAside(mail: { readonly mailbox: string; readonly item: string; readonly reason: string }): Promise<void>;
  setAsideMail(): Promise<readonly SetAsideMail[]>;
}
