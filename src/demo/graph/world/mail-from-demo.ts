import type { DemoMessage } from "../../council/demo-message.ts";
import { headersOnArrival } from "./header-firewall.ts";
import { conversationIdOf, immutableId } from "./mail-ids.ts";
import type { MailToFile } from "./stored-mail.ts";

export const NOT_FLAGGED = { flagStatus: "notFlagged" } as const;

/** A message of the fictional council as it lies in its mailbox: what has just come in is unread. */
export const mailFromDemo = (message: DemoMessage, isOwnDomain: (domain: string) => boolean): MailToFile => {
  const mailbox = message.mailbox.toLowerCase();
  // In one spelling: times are compared as text.
  const receivedAt = new Date(message.receivedAt).toISOString();
  return {
    id: immutableId(mailbox, message.folder, message.internetMessageId),
    mailbox,
    folder: message.folder,
    isDraft: false,
    wasSent: message.folder === "sentitems",
    internetMessageId: message.internetMessageId,
    conversationId: conversationIdOf(mailbox, message.conversation),
    subject: message.subject,
    from: message.from,
    sender: message.from,
    to: message.to,
    cc: [],
    replyTo: message.replyTo ?? [],
    receivedAt,
    sentAt: receivedAt,
    modifiedAt: receivedAt,
    text: message.text,
    html: null,
    inReplyTo: message.inReplyTo,
    references: message.references,
    headers: message.folder === "sentitems" ? message.headers : arrived(message, isOwnDomain),
    attachments: message.attachments,
    isRead: message.wasRead ?? message.folder === "sentitems",
    categories: [],
    flag: NOT_FLAGGED,
    importance: "normal",
  };
};

export const domainOf = (address: string): string => address.toLowerCase().split("@").at(-1) ?? "";

const arrived = (message: DemoMessage, isOwnDomain: (domain: string) => boolean): MailToFile["headers"] =>
  headersOnArrival(message.headers, {
    fromInside: message.forged !== true && isOwnDomain(domainOf(message.from.address)),
    isJunk: message.folder === "junkemail",
    found: message.stamped ?? [],
  });
