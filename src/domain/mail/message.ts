import type { Instant } from "../calendar/civil-date.ts";

export interface MailAddress {
  readonly name: string;
  /** Lower case. */
  readonly address: string;
}

/** Header names in lower case, in the order of the message; values unfolded and decoded. */
export type MailHeader = readonly [name: string, value: string];

/** Where in the mailbox a message lies: an answer lies among the sent ones. */
export type MailFolder = "inbox" | "sent" | "junk" | "other";

/**
 * A message as the rules see it, whether it came from Microsoft 365 or from a file. Never a body, never an
 * attachment: these stay where they are.
 */
export interface MailMessage {
  /** Address of the mailbox that holds it, lower case. */
  readonly mailbox: string;
  readonly folder: MailFolder;
  /** Internet Message-ID with its angle brackets; made from a digest of the content where the mail has none. */
  readonly messageId: string;
  /** Immutable id in Microsoft Graph; null for a message from a file. */
  readonly graphId: string | null;
  readonly conversationId: string | null;
  readonly subject: string;
  readonly from: MailAddress | null;
  readonly replyTo: readonly MailAddress[];
  /** At most the first few are kept: see `recipientCount`. */
  readonly to: readonly MailAddress[];
  readonly recipientCount: number;
  /** The first of those in copy, where the source tells them apart from `to`. */
  readonly cc?: readonly MailAddress[];
  readonly sentAt: Instant | null;
  readonly receivedAt: Instant;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly headers: readonly MailHeader[];
  /** Its headers could not be read, so that what they say of machines and lists is not known. */
  readonly headersUnread?: true;
  /** For example `IPM.Note`; null where the source does not say. */
  readonly itemClass: string | null;
  /** What had to be mended on the way in, in plain words: "No Message-ID: identified by its content". */
  readonly mended: readonly string[];
}
