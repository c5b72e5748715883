import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { AcknowledgementTemplate } from "../../domain/acknowledgement/template.ts";
import type { Actor } from "../../domain/case/event.ts";
import type { Failure, Result } from "../../domain/result.ts";

/**
 * What the service may write to a mailbox. Each switch holds the moment from which on mail is written to: what was
 * received before is never touched. All off is shadow mode, in which every mailbox begins.
 */
export interface Writing {
  readonly marksSince: Instant | null;
  readonly flagsSince: Instant | null;
  readonly acknowledgementsSince: Instant | null;
  readonly acknowledgement: AcknowledgementTemplate;
}

/** The name of who switched on what is on; null: off, or nobody knows any more. */
export interface SwitchedOnBy {
  readonly marks: string | null;
  readonly flags: string | null;
  readonly acknowledgements: string | null;
}

export interface SavedWriting extends Writing {
  readonly mailbox: string;
  readonly savedAt: Instant;
  readonly savedBy: Actor;
  readonly switchedOnBy?: SwitchedOnBy;
}

export interface WritingStore {
  /** Of the mailboxes where something was ever changed; the others are in shadow mode. */
  writings(): Promise<readonly SavedWriting[]>;
  /**
   * Changes what is written to a mailbox from what it is at that moment: whoever else changes it waits until the end.
   * Each change is kept, with who made it; what is refused changes nothing.
   */
  changeWriting<F extends Failure>(
    mailbox: string,
    change: (before: Writing) => Result<Writing, F>,
    by: Actor,
  ): Promise<Result<void, F>>;
}
