import type { Instant } from "../../domain/calendar/civil-date.ts";
import { safeText } from "../../domain/mail/safe-text.ts";
import { mailDate } from "./mail-date.ts";

/** More servers than a mail ever passes; what stands below was not written by them. */
const MOST_SERVERS = 50;

/** What a file can tell of when its message arrived, besides its headers. */
export interface ReceiptSources {
  /** The date of the mbox separator line; null in other files. */
  readonly separatorDate: Instant | null;
  /** When the file was last written. */
  readonly fileTime: Instant;
  /** Dates later than this are not believed: the moment of reading and some slack. */
  readonly notAfter: Instant;
}

export interface Receipt {
  readonly receivedAt: Instant;
  readonly sentAt: Instant | null;
  readonly mended: readonly string[];
}

/**
 * When the message arrived: what the last server on its way wrote (the topmost Received), else what the sender
 * wrote (Date), else what the program that made the mbox wrote, else the time of the file. Everything but the
 * first is said, because the clock runs from it.
 */
export function receiptOf(
  headers: readonly (readonly [name: string, value: string])[],
  sources: ReceiptSources,
  sent: boolean,
): Receipt {
  const believed = (date: Instant | null): Instant | null =>
    date !== null && date <= sources.notAfter ? date : null;
  const written = headers.find((header) => header[0] === "date")?.[1];
  const sentAt = believed(written === undefined ? null : mailDate(written));
  const mended: string[] = [];
  if (written === undefined) mended.push("No Date header.");
  else if (sentAt === null)
    mended.push(`The Date header says no possible date ("${safeText(written, 60)}").`);

  let servers = 0;
  for (const [name, received] of headers) {
    if (name !== "received") continue;
    if ((servers += 1) > MOST_SERVERS) break;
    const date = believed(mailDate(received.slice(received.lastIndexOf(";") + 1)));
    if (date !== null) return { receivedAt: date, sentAt, mended };
  }
  if (sentAt !== null) {
    // What was sent was never received: its Date is the right one.
    if (!sent) mended.push("No Received header: receipt taken from the Date header.");
    return { receivedAt: sentAt, sentAt, mended };
  }
  const separator = believed(sources.separatorDate);
  if (separator !== null) {
    mended.push("No usable date in the headers: receipt taken from the mbox separator line.");
    return { receivedAt: separator, sentAt, mended };
  }
  mended.push("No usable date in the headers: receipt taken from the time of the file.");
  return { receivedAt: sources.fileTime, sentAt, mended };
}
