import type { Instant } from "../domain/calendar/civil-date.ts";
import type { MailMessage } from "../domain/mail/message.ts";
import { safeName, safeSubject } from "../domain/mail/safe-text.ts";
import { normalisedMessageId } from "../domain/mail/thread.ts";
import { failed, succeeded, type Result } from "../domain/result.ts";
import type { FindCaseNeeds } from "./find-case.ts";
import { findMessage } from "./find-message.ts";
import type { CaseTransaction, CaseWriter } from "./ports/case-writer.ts";
import type { SharedMailbox } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import type { SeenMessages } from "./ports/seen-message.ts";
import { Desk } from "./receive/desk.ts";
import { countFromEarlier } from "./receive/incoming-mail.ts";
import { takeLateAnswers } from "./receive/late-answers.ts";
import { receptionOf, seriesOf, type Reception } from "./receive/record-messages.ts";
import { seenMessage } from "./receive/seen-message.ts";
import { startCase } from "./receive/start-case.ts";
import { threadKeysOf } from "./receive/thread-keys.ts";
import { referenceOf } from "./reference.ts";
import { mailboxUnknown, NOT_SET_UP, type Refusal } from "./refusal.ts";
import { bookOf, openRules } from "./rules/rules-book.ts";
import type { OfficerActor } from "./use-cases.ts";
import type { MessageView } from "./views/case-view.ts";

interface Needs {
  readonly record: FindCaseNeeds["record"] & CaseWriter & SeenMessages;
  readonly now: Now;
}

/** A message as the pane reads it in an officer's own mailbox. */
export interface PersonalMessage {
  /** The shared mailbox of the team that takes it over. */
  readonly mailbox: string;
  readonly messageId: string;
  readonly subject: string;
  readonly senderName: string;
  readonly senderAddress: string | null;
  readonly receivedAt: Instant;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
}

/** Twice gives the same case. */
export type BringIn = (
  input: PersonalMessage & { readonly by: OfficerActor },
) => Promise<Result<MessageView, Refusal>>;

const messageOf = (written: PersonalMessage, messageId: string): MailMessage => ({
  mailbox: written.mailbox.toLowerCase(),
  folder: "inbox",
  messageId,
  graphId: null,
  conversationId: null,
  subject: safeSubject(written.subject),
  from:
    written.senderAddress === null
      ? null
      : { name: safeName(written.senderName), address: written.senderAddress.toLowerCase() },
  ...{ replyTo: [], to: [], recipientCount: 0, sentAt: null, receivedAt: written.receivedAt },
  inReplyTo: written.inReplyTo === null ? null : normalisedMessageId(written.inReplyTo),
  references: written.references.flatMap((each) => normalisedMessageId(each) ?? []),
  ...{ headers: [], itemClass: null, mended: [] },
});

const take = async (
  transaction: CaseTransaction,
  reception: Reception,
  mailbox: SharedMailbox,
  message: MailMessage,
  by: OfficerActor,
  now: Instant,
): Promise<void> => {
  const keys = threadKeysOf(message);
  const threads = await transaction.threads([keys.own, ...keys.parents]);
  const awaiting = await transaction.awaiting([keys.own]);
  const waiting = awaiting.flatMap((each) => each.message.reference ?? []);
  const named = [...new Set([...threads.values(), ...waiting])];
  const mergedInto = await transaction.mergedInto(named);
  const events = await transaction.events([...new Set([...named, ...mergedInto.values()])]);
  const book = bookOf(await transaction.revisions());
  const desk = new Desk({ ...reception, book, now, threads, awaiting, events, mergedInto });
  const brought = `${by.name} brought it in from their own mailbox`;
  // A later message of the same matter may have come first, and refers to this one.
  const followUp = desk.waitingFor([keys.own]).find((each) => each.reference !== null)?.reference ?? null;
  const known =
    desk.caseOf([keys.own, ...keys.parents]) ?? (followUp === null ? null : desk.answeredUnder(followUp));
  if (known !== null) {
    const isEarlier = message.receivedAt < (desk.history(known)[0]?.at ?? message.receivedAt);
    if (isEarlier) countFromEarlier(desk, known, message);
    else {
      const fact = { type: "customerWroteAgain", messageId: message.messageId } as const;
      desk.append(known, fact, message.receivedAt, by);
    }
    desk.thread([keys.own], known);
    takeLateAnswers(desk, known, { own: keys.own, conversation: [] }, message.receivedAt);
    const evidence = [
      brought,
      isEarlier
        ? "an earlier message of the thread of a case"
        : "in the thread of a case: the customer wrote again",
    ];
    desk.decide(
      seenMessage(message, { decision: "belongs-to-case", mailClass: "human", evidence, reference: known }),
    );
  } else {
    const { prefix, year } = seriesOf(reception, mailbox, message.receivedAt);
    const reference = referenceOf(prefix, year, await transaction.takeNumbers(prefix, year, 1));
    const { messageId, receivedAt, from } = message;
    startCase(
      desk,
      reference,
      {
        ...{ mailbox, channel: "email", subject: message.subject || "(no subject)", messageId, receivedAt },
        sender: { name: from?.name || from?.address || "Unknown sender", address: from?.address ?? null },
      },
      by,
    );
    desk.thread([keys.own], reference);
    takeLateAnswers(desk, reference, { own: keys.own, conversation: [] }, receivedAt);
    const evidence = [`${brought}, and the clock runs from its receipt there`];
    desk.decide(seenMessage(message, { decision: "started-case", mailClass: "human", evidence, reference }));
  }
  await transaction.keep(desk.changes());
};

/**
 * Takes a message of an officer's own mailbox into the record of a team: its clock runs from its receipt there. Only
 * what the officer's program shows of it is kept; the message itself stays where it is.
 */
export const bringIn =
  (needs: Needs): BringIn =>
  async (written) => {
    const { record, now } = needs;
    const opened = await openRules(needs);
    if (opened === null) return failed(NOT_SET_UP);
    const reception = receptionOf(opened.council);
    const mailbox = reception.mailboxes.get(written.mailbox.toLowerCase());
    if (mailbox === undefined) return failed(mailboxUnknown(written.mailbox));
    const messageId = normalisedMessageId(written.messageId);
    if (messageId === null) {
      return failed({
        code: "message-invalid",
        field: "messageId",
        message:
          "This message has no Message-ID by which it could be found again. Log it as a letter instead.",
      });
    }
    if (written.receivedAt > now()) {
      const message = "A message can not have been received in the future.";
      return failed({ code: "receipt-in-future", field: "receivedAt", message });
    }
    // A copy may lie in a shared mailbox as well: then it is in the record already.
    if ((await record.message({ mailbox: null, messageId })) === null) {
      await record.transaction(async (transaction) => {
        await transaction.takeTurn();
        const message = messageOf(written, messageId);
        if ((await transaction.seen([message])).size > 0) return;
        await take(transaction, reception, mailbox, message, written.by, now());
      });
    }
    const found = await findMessage(needs)({ mailbox: null, messageId });
    return found.ok ? succeeded(found.value) : found;
  };
