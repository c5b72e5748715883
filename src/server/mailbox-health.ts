import type { MailboxPosition } from "../application/ports/mailbox-cursors.ts";
import type { Instant } from "../domain/calendar/civil-date.ts";

export interface MailboxHealth {
  readonly address: string;
  /** The folder that is further behind counts; null when one was never read. */
  readonly readAt: Instant | null;
  readonly problem: string | null;
}

/** How fresh the record is, for each mailbox of the council. */
export const mailboxHealth = (
  addresses: readonly string[],
  positions: readonly MailboxPosition[],
): readonly MailboxHealth[] =>
  addresses.map((address) => {
    const own = positions.filter((each) => each.mailbox === address.toLowerCase());
    const read = own.map((each) => each.readAt).filter((each) => each !== null);
    // Both are in every mailbox: before they have been read it has not.
    const begun = ["inbox", "sent"].every((key) => own.some((each) => each.folder === key));
    return {
      address,
      readAt: begun && read.length === own.length ? ([...read].sort()[0] ?? null) : null,
      problem: own.map((each) => each.problem).find((each) => each !== null) ?? null,
    };
  });
