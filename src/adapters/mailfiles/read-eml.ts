import { decodeWords } from "postal-mime";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { readHeaderBlock, type HeaderBlock } from "../../domain/mail/header-block.ts";
import type { MailAddress, MailFolder, MailMessage } from "../../domain/mail/message.ts";
import { safeSubject } from "../../domain/mail/safe-text.ts";
import { messageIdsIn, normalisedMessageId } from "../../domain/mail/thread.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { addressesIn, addressIn, type AddressList } from "./addresses.ts";
import { unknownCharsets } from "./charset.ts";
import type { MailFileFailure } from "./failure.ts";
import { folderOf } from "./folder.ts";
import { idFromContent } from "./identity.ts";
import { keptHeaders } from "./kept-headers.ts";
import { meetingItemClass } from "./meeting.ts";
import { whyNotMail } from "./not-mail.ts";
import { receiptOf } from "./receipt.ts";

/** How much of a message is ever looked at: its headers and the beginning of its body. Bounds the memory. */
export const READ_BYTES = 2 * 1024 * 1024;
const KEPT_RECIPIENTS = 20;
const KEPT_REFERENCES = 50;
/** A boundary has at most 70 characters (RFC 2046): longer types are made to waste time. */
const LONGEST_TYPE = 2_000;
/** RFC 5322 allows one To and one Cc; some programs write a line for each address. */
const MOST_RECIPIENT_HEADERS = 1_000;

export interface ReadOptions {
  /** The mailbox that holds the message; empty where that is not known. */
  readonly mailbox: string;
  /** The folder, where the file's place says it. */
  readonly folder?: MailFolder;
  readonly separatorDate?: Instant | null;
  /** When the file was last written: the last resort for the date of receipt. */
  readonly fileTime: Instant;
  /** Dates in the headers after this moment are not believed. */
  readonly notAfter: Instant;
}

/**
 * Reads one message from the bytes of an .eml file, or from their beginning. Only headers and the outline of
 * the parts are read, by our own splitter, because nothing else is ever kept; words and addresses in the
 * headers are decoded by postal-mime. Bodies and attachments are not decoded, so no content can exhaust memory
 * or break the reading. What had to be mended is said in `mended`.
 */
export function readEml(bytes: Uint8Array, options: ReadOptions): Result<MailMessage, MailFileFailure> {
  const head = bytes.subarray(0, READ_BYTES);
  const block = readHeaderBlock(head);
  const problem = whyNotMail(head, block.headers);
  if (problem) return failed(problem);

  const firsts = firstValues(block.headers);
  const first = (name: string): string => firsts.get(name) ?? "";
  const mended: string[] = [];
  if (!block.complete && head.length >= READ_BYTES)
    mended.push("Headers longer than 2 MB: the rest was not read.");

  const from = addressIn(first("from"));
  if (from === null || from.address === "") mended.push("No sender's address in From.");
  const to = recipients(block.headers);
  const id = normalisedMessageId(first("message-id").slice(0, 10_000));
  if (id === null) mended.push("No Message-ID: identified by its content.");
  mended.push(...unknownCharsets(first("subject"), first("from")));

  const folder = folderOf({ from, to: to.first, sender: addressIn(first("sender")) }, options);
  const receipt = receiptOf(
    block.headers,
    { separatorDate: options.separatorDate ?? null, fileTime: options.fileTime, notAfter: options.notAfter },
    folder === "sent",
  );
  return succeeded({
    mailbox: options.mailbox,
    folder,
    messageId: id ?? idFromContent(head),
    graphId: null,
    conversationId: null,
    subject: safeSubject(decodeWords(first("subject").slice(0, 10_000))),
    from,
    replyTo: addressesIn(first("reply-to"), KEPT_RECIPIENTS).first,
    to: to.first,
    recipientCount: to.count,
    sentAt: receipt.sentAt,
    receivedAt: receipt.receivedAt,
    inReplyTo: messageIdsIn(first("in-reply-to").slice(0, 10_000))[0] ?? null,
    references: messageIdsIn(first("references").slice(-100_000)).slice(-KEPT_REFERENCES),
    headers: keptHeaders(block.headers),
    itemClass: meetingItemClass(first("content-type").slice(0, LONGEST_TYPE), head.subarray(block.bodyAt)),
    mended: [...mended, ...receipt.mended],
  });
}

/** The first value of each header, which is the one that counts where there should be only one. */
function firstValues(headers: HeaderBlock["headers"]): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  for (const header of headers) if (!firsts.has(header[0])) firsts.set(header[0], header[1]);
  return firsts;
}

function recipients(headers: HeaderBlock["headers"]): AddressList {
  const first: MailAddress[] = [];
  let count = 0;
  for (const name of ["to", "cc"]) {
    let lines = 0;
    for (const header of headers) {
      if (header[0] !== name || (lines += 1) > MOST_RECIPIENT_HEADERS) continue;
      const list = addressesIn(header[1], KEPT_RECIPIENTS - first.length);
      first.push(...list.first);
      count += list.count;
    }
  }
  return { first, count };
}
