import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { MailFolder, MailMessage } from "../../domain/mail/message.ts";
import type { Result } from "../../domain/result.ts";
import type { MailFileFailure } from "./failure.ts";
import { separatorDate } from "./mail-date.ts";
import { readEml } from "./read-eml.ts";
import { splitMbox } from "./split-mbox.ts";

export interface MboxItem {
  /** Place in the file, from 1. */
  readonly number: number;
  readonly result: Result<MailMessage, MailFileFailure>;
  readonly bytesRead: number;
}

export interface MboxOptions {
  readonly mailbox: string;
  readonly folder?: MailFolder;
  readonly fileTime: Instant;
  readonly notAfter: Instant;
}

/** The messages of an mbox, one after the other; one that can not be read is a failure in its place. */
export async function* readMbox(
  chunks: AsyncIterable<Uint8Array>,
  options: MboxOptions,
): AsyncGenerator<MboxItem> {
  for await (const part of splitMbox(chunks))
    yield {
      number: part.number,
      result: readEml(part.head, { ...options, separatorDate: separatorDate(part.separator) }),
      bytesRead: part.bytesRead,
    };
}
