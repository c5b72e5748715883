import { createHash } from "node:crypto";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { MailAddress, MailFolder, MailHeader, MailMessage } from "../../domain/mail/message.ts";
import { normalisedAddress } from "../../domain/mail/normalised-address.ts";
import { safeName, safeSubject } from "../../domain/mail/safe-text.ts";
import { messageIdsIn, normalisedMessageId } from "../../domain/mail/thread.ts";
import { failed, succeeded, type Failure, type Result } from "../../domain/result.ts";
import type { GraphMessage, GraphRecipient } from "./graph-message.ts";
import { THREAD_HEADERS } from "./kept-headers.ts";

export interface MailSource {
  readonly mailbox: string;
  readonly folder: MailFolder;
  /** Its headers, as far as they are kept; null when they could not be read. */
  readonly headers: readonly MailHeader[] | null;
}

/** A mail to 10,000 people keeps the first of them and the count. */
const ADDRESSES_KEPT = 20;
const REFERENCES_KEPT = 50;

/**
 * Turns Graph's message into the one the rules know. What is missing is mended and said so; it fails only for
 * a message without any date, which no clock could count from.
 */
export const toMailMessage = (message: GraphMessage, source: MailSource): Result<MailMessage, Failure> => {
  const mended: string[] = [];

  const receivedAt = receiptOf(message, mended);
  if (receivedAt === null) {
    return failed({
      code: "no-date",
      field: "receivedDateTime",
      message: "The message has no date: no clock can count from it.",
    });
  }
  if (source.headers === null) {
    mended.push("Its headers could not be read: it is matched by conversation only.");
  }

  const headers = source.headers ?? [];
  const cc = message.ccRecipients?.length ?? 0;
  // Under "send on behalf" the sender is the officer; who the mail is from is the mailbox.
  const from = address(message.from) ?? address(message.sender);

  return succeeded({
    mailbox: source.mailbox.toLowerCase(),
    folder: source.folder,
    messageId: messageIdOf(message, mended),
    graphId: message.id,
    conversationId: message.conversationId ?? null,
    subject: safeSubject(message.subject ?? ""),
    from,
    replyTo: firstAddresses(message.replyTo),
    to: firstAddresses(message.toRecipients),
    cc: firstAddresses(message.ccRecipients),
    recipientCount: (message.toRecipients?.length ?? 0) + cc,
    sentAt: instant(message.sentDateTime),
    receivedAt,
    inReplyTo: messageIds(headers, "in-reply-to")[0] ?? null,
    references: messageIds(headers, "references").slice(-REFERENCES_KEPT),
    headers: headers.filter(([name]) => !THREAD_HEADERS.includes(name)),
    ...(source.headers === null ? { headersUnread: true as const } : {}),
    itemClass: itemClassOf(message),
    mended,
  });
};

const receiptOf = (message: GraphMessage, mended: string[]): Instant | null => {
  const received = instant(message.receivedDateTime);
  if (received !== null) return received;
  const sent = instant(message.sentDateTime);
  if (sent !== null) {
    mended.push("No time of receipt: counted from when it was sent.");
    return sent;
  }
  const created = instant(message.createdDateTime);
  if (created !== null) mended.push("No time of receipt: counted from when it was filed in the mailbox.");
  return created;
};

const messageIdOf = (message: GraphMessage, mended: string[]): string => {
  const id = normalisedMessageId(message.internetMessageId ?? "");
  if (id !== null) return id;
  mended.push("No Message-ID: identified by its content.");
  const content = [
    message.from?.emailAddress?.address ?? "",
    message.sentDateTime ?? message.receivedDateTime ?? message.createdDateTime ?? "",
    message.subject ?? "",
    ...(message.toRecipients ?? []).map((each) => each.emailAddress?.address ?? ""),
  ];
  const digest = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  return `<${digest.slice(0, 40)}@no-message-id.invalid>`;
};

/** Graph does not give the item class, but has a type of its own for meeting mail. */
const itemClassOf = (message: GraphMessage): string | null => {
  const type = message["@odata.type"];
  if (type === "#microsoft.graph.eventMessageRequest") return "IPM.Schedule.Meeting.Request";
  if (type === "#microsoft.graph.eventMessageResponse") return "IPM.Schedule.Meeting.Resp";
  return type === "#microsoft.graph.eventMessage" ? "IPM.Schedule.Meeting" : null;
};

const messageIds = (headers: readonly MailHeader[], name: string): readonly string[] =>
  messageIdsIn(headers.find(([each]) => each === name)?.[1] ?? "");

const address = (recipient: GraphRecipient | null | undefined): MailAddress | null => {
  const { name, address: written } = recipient?.emailAddress ?? {};
  // Exchange gives what is no address too: "MAILER-DAEMON", or "/O=EXCHANGELABS/..." of a colleague who left.
  const plain = normalisedAddress(written ?? "");
  const shown = safeName(name ?? "") || (plain === "" ? safeName(written ?? "") : "");
  return shown === "" && plain === "" ? null : { name: shown, address: plain };
};

const firstAddresses = (recipients: readonly GraphRecipient[] | null | undefined): MailAddress[] => {
  const first: MailAddress[] = [];
  for (const recipient of recipients ?? []) {
    if (first.length >= ADDRESSES_KEPT) break;
    const found = address(recipient);
    if (found !== null) first.push(found);
  }
  return first;
};

const instant = (written: string | null | undefined): Instant | null => {
  const moment = Date.parse(written ?? "");
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
};
