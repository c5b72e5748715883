import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { MailFolder } from "../../domain/mail/message.ts";
import type { Answer } from "../../domain/reply/template.ts";
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
  /** Everyone who wrote or got it, lower case; null where not everyone is known. */
  readonly addresses: readonly string[] | null;
  /** What its writer said that it is, where the council sent it. */
  readonly saidAnswer: Answer | null;
  readonly saidReplyBy: CivilDate | null;
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

/** Mail that could not be taken in: kept with the reason, and shown. */
export interface SetAsideMail {
  readonly mailbox: string;
  /** Graph id, or Message-ID, or file name and position. */
  readonly item: string;
  /** Where it lies, for trying it again; null for what came from a file. */
  readonly folder: string | null;
  readonly graphId: string | null;
  readonly receivedAt: Instant | null;
  readonly reason: string;
  readonly tries: number;
  readonly lastTriedAt: Instant;
  /** The case that was started for it all the same, so that its clock runs; null: none. */
  readonly reference: string | null;
}

export interface SetAside {
  /**
   * Counts one more try when the item was set aside before, and gives the number of tries; `tries` only for one that
   * was taken back and is shown again.
   */
  setAside(
    mail: Pick<SetAsideMail, "mailbox" | "item" | "reason"> &
      Partial<Pick<SetAsideMail, "folder" | "graphId" | "receivedAt" | "reference" | "tries">>,
  ): Promise<number>;
  /** The latest first. */
  setAsideMail(): Promise<readonly SetAsideMail[]>;
  /** Of a mailbox, what has a Graph id and was tried fewer than so many times. */
  toTryAgain(mailbox: string, tries: number, limit: number): Promise<readonly SetAsideMail[]>;
  /** It was taken in after all, or a person has looked after it. */
  takeBack(mail: { readonly mailbox: string; readonly item: string }): Promise<void>;
}
