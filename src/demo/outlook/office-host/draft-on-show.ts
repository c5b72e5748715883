import type { Correspondent, ItemOnShow } from "./item-on-show.ts";
import type { Notices } from "./notice-calls.ts";

export type Attachment = ItemOnShow["attachments"][number];

/** A message that is being written: all that an add-in can ask of it or change in it. */
export interface DraftOnShow {
  readonly id: string;
  /** Shared mailbox in whose name it goes out. */
  readonly mailbox: string;
  /** Graph id of the message that it answers; null for a new one. */
  readonly inReplyTo: string | null;
  /** Null for a new message, as Outlook has it until the message is saved. */
  readonly conversationId: string | null;
  readonly from: Correspondent;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly bcc: readonly Correspondent[];
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
  /** Internet headers that the add-in gives it. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the add-in keeps with it until it is sent. */
  readonly sessionData: Readonly<Record<string, string>>;
}

/** What the page that plays Outlook does with a draft when an add-in asks. */
export interface DraftActions extends Notices {
  draft(): DraftOnShow | null;
  change(part: Partial<DraftOnShow>): void;
}
