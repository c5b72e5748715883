import { randomUUID } from "node:crypto";
import type { Instant } from "../../../domain/calendar/civil-date.ts";
import { NOT_FLAGGED } from "./mail-from-demo.ts";
import { conversationIdOf, immutableId } from "./mail-ids.ts";
import type { MailToFile, Person, StoredMail } from "./stored-mail.ts";

export interface NewMail {
  readonly mailbox: Person;
  /** Who writes in the mailbox's name; the mailbox itself for a service. */
  readonly officer?: Person | undefined;
  readonly at: Instant;
}

/** An empty draft in a mailbox, in a conversation of its own. */
export const emptyDraft = ({ mailbox, officer, at }: NewMail): MailToFile => {
  const [, domain = "invalid"] = mailbox.address.split("@");
  const internetMessageId = `<${randomUUID()}@${domain}>`;
  const moment = new Date(at).toISOString();
  return {
    id: immutableId(mailbox.address, "drafts", internetMessageId),
    mailbox: mailbox.address,
    folder: "drafts",
    isDraft: true,
    internetMessageId,
    conversationId: conversationIdOf(mailbox.address, internetMessageId),
    subject: "",
    from: mailbox,
    sender: officer ?? mailbox,
    to: [],
    cc: [],
    replyTo: [],
    receivedAt: moment,
    sentAt: moment,
    modifiedAt: moment,
    text: "",
    html: null,
    inReplyTo: null,
    references: [],
    headers: [],
    attachments: [],
    isRead: true,
    categories: [],
    flag: NOT_FLAGGED,
    importance: "normal",
  };
};

/** A draft that answers a message: to the address it asks answers to, in its thread and conversation. */
export const draftAnswerTo = (original: StoredMail, by: NewMail, toAll = false): MailToFile => {
  const own = by.mailbox.address.toLowerCase();
  const author = original.replyTo.length > 0 ? original.replyTo : [original.from];
  const others = [...original.to, ...original.cc].filter((each) => each.address.toLowerCase() !== own);
  return {
    ...emptyDraft(by),
    conversationId: original.conversationId,
    subject: /^re:/i.test(original.subject) ? original.subject : `RE: ${original.subject}`,
    to: author,
    cc: toAll ? others : [],
    inReplyTo: original.internetMessageId,
    references: [...original.references, original.internetMessageId],
  };
};
