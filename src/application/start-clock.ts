import { effectiveEvents } from "../domain/case/effective-events.ts";
import type { CaseEvent } from "../domain/case/event.ts";
import { failed, succeeded, type Result } from "../domain/result.ts";
import type { FindCaseNeeds } from "./find-case.ts";
import { findMessage } from "./find-message.ts";
import type { CaseTransaction, CaseWriter } from "./ports/case-writer.ts";
import type { Now } from "./ports/now.ts";
import type { SeenMessage, SeenMessages } from "./ports/seen-message.ts";
import { Desk } from "./receive/desk.ts";
import { takeLateAnswers } from "./receive/late-answers.ts";
import { receptionOf, seriesOf, type Reception } from "./receive/record-messages.ts";
import { startCase } from "./receive/start-case.ts";
import { conversationKey, messageKey } from "./receive/thread-keys.ts";
import { referenceOf } from "./reference.ts";
import { mailboxUnknown, MESSAGE_NOT_FOUND, NOT_SET_UP, type Refusal } from "./refusal.ts";
import { bookOf, openRules } from "./rules/rules-book.ts";
import type { OfficerActor, StartClock } from "./use-cases.ts";

interface Needs {
  readonly record: FindCaseNeeds["record"] & CaseWriter & SeenMessages;
  readonly now: Now;
}

const NOT_INCOMING: Refusal = {
  code: "message-not-incoming",
  field: "messageId",
  message: "The council sent this message: it can not start a clock.",
};

interface OwnCase {
  readonly reference: string;
  readonly history: readonly CaseEvent[];
}

/** The case that this very message started, if there is one: also when a copy in another mailbox did. */
const ownCaseOf = async (
  transaction: CaseTransaction,
  threads: ReadonlyMap<string, string>,
  messageId: string,
): Promise<OwnCase | null> => {
  const reference = threads.get(messageKey(messageId));
  if (reference === undefined) return null;
  const history = (await transaction.events([reference])).get(reference) ?? [];
  const [receipt] = history;
  return receipt?.type === "received" && receipt.messageId === messageId ? { reference, history } : null;
};

/** The clock of a case that was said not to be from the public is started by taking that back. */
const resume = async (
  transaction: CaseTransaction,
  reception: Reception,
  { reference, history }: OwnCase,
  by: OfficerActor,
  now: string,
): Promise<void> => {
  const stopped = effectiveEvents(history).filter((event) => event.type === "notFromPublic");
  if (stopped.length === 0) return;
  const events = new Map([[reference, history]]);
  const book = bookOf(await transaction.revisions());
  const desk = new Desk({ ...reception, book, now, threads: new Map(), awaiting: [], events });
  for (const { seq } of stopped) desk.append(reference, { type: "withdrawn", withdraws: seq }, now, by);
  await transaction.keep(desk.changes());
};

const startFor = async (
  transaction: CaseTransaction,
  reception: Reception,
  message: SeenMessage,
  by: OfficerActor,
  now: string,
): Promise<Result<void, Refusal>> => {
  const mailbox = reception.mailboxes.get(message.mailbox);
  if (mailbox === undefined) return failed(mailboxUnknown(message.mailbox));
  if (message.folder === "sent" || message.decision === "answers-case") return failed(NOT_INCOMING);
  const own = messageKey(message.messageId);
  const conversation = message.conversationId === null ? [] : [conversationKey(message.conversationId)];
  const threads = await transaction.threads([own]);
  const ownCase = await ownCaseOf(transaction, threads, message.messageId);
  if (ownCase !== null) {
    await resume(transaction, reception, ownCase, by, now);
    return succeeded(undefined);
  }

  const awaiting = await transaction.awaiting([own, ...conversation]);
  const book = bookOf(await transaction.revisions());
  const desk = new Desk({ ...reception, book, now, threads, awaiting, events: new Map() });
  const { prefix, year } = seriesOf(reception, mailbox, message.receivedAt);
  const reference = referenceOf(prefix, year, await transaction.takeNumbers(prefix, year, 1));
  startCase(
    desk,
    reference,
    {
      mailbox,
      channel: message.mailClass === "web_form" ? "web-form" : "email",
      subject: message.subject || "(no subject)",
      sender: { name: message.fromName || "Unknown sender", address: message.fromAddress },
      messageId: message.messageId,
      receivedAt: message.receivedAt,
    },
    by,
  );
  desk.thread([own, ...conversation], reference, true);
  takeLateAnswers(desk, reference, { own, conversation }, message.receivedAt);
  desk.redecide({
    ...message,
    decision: "started-case",
    reference,
    evidence: [`${by.name} started the clock, from the original receipt`, ...message.evidence],
  });
  await transaction.keep(desk.changes());
  return succeeded(undefined);
};

/** One click overrides: the message gets a case of its own, and the clock runs from the original receipt. */
export const startClock =
  (needs: Needs): StartClock =>
  async ({ mailbox, messageId, by }) => {
    const { record, now } = needs;
    const opened = await openRules(needs);
    if (opened === null) return failed(NOT_SET_UP);
    const key = { mailbox: mailbox.toLowerCase(), messageId };
    const started = await record.transaction(async (transaction): Promise<Result<void, Refusal>> => {
      await transaction.takeTurn();
      const [message] = await transaction.seenMessages([key]);
      if (message === undefined) return failed(MESSAGE_NOT_FOUND);
      return startFor(transaction, receptionOf(opened.council), message, by, now());
    });
    return started.ok ? findMessage(needs)(key) : started;
  };
