import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { yearOf } from "../../domain/calendar/civil-date.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { MailMessage } from "../../domain/mail/message.ts";
import { ownMailOf, timeZoneOf } from "../council-rules.ts";
import { keyOf, type CaseTransaction, type SeenBefore } from "../ports/case-writer.ts";
import type { Council, SharedMailbox } from "../ports/council.ts";
import { bookOf } from "../rules/rules-book.ts";
import { referencesIn } from "../reference.ts";
import type { Receipt } from "../use-cases.ts";
import { Desk } from "./desk.ts";
import { decideIncomingMail } from "./incoming-mail.ts";
import { withIdsOfTheirOwn } from "./same-message-id.ts";
import { takeReferenceNumbers, type Series } from "./reference-numbers.ts";
import { decideSentMail, isSentMail } from "./sent-mail.ts";
import { threadKeysOf } from "./thread-keys.ts";

/** The council as the step needs it, worked out once for many messages. */
export interface Reception {
  readonly council: Council;
  readonly own: ReturnType<typeof ownMailOf>;
  readonly mailboxes: ReadonlyMap<string, SharedMailbox>;
  readonly prefixes: ReadonlyMap<string, string>;
}

export const receptionOf = (council: Council): Reception => ({
  council,
  own: ownMailOf(council),
  mailboxes: new Map(council.mailboxes.map((each) => [each.address.toLowerCase(), each])),
  prefixes: new Map(council.services.map(({ id, referencePrefix }) => [id, referencePrefix])),
});

const mailboxOf = (reception: Reception, message: MailMessage): SharedMailbox => {
  const mailbox = reception.mailboxes.get(message.mailbox);
  if (mailbox === undefined) throw new Error(`${message.mailbox} is not a shared mailbox of the council`);
  return mailbox;
};

/** The series in which a case from this message would be numbered: by the year in which it was received. */
export const seriesOf = (reception: Reception, mailbox: SharedMailbox, receivedAt: Instant): Series => ({
  prefix: reception.prefixes.get(mailbox.service) ?? "CS",
  year: yearOf(civilDateAt(receivedAt, timeZoneOf(reception.council, mailbox.authority))),
});

const noteSeenAgain = async (
  transaction: CaseTransaction,
  messages: readonly MailMessage[],
): Promise<void> => {
  const withIds = messages.flatMap(({ mailbox, messageId, graphId, conversationId }) =>
    graphId === null ? [] : [{ mailbox, messageId, graphId, conversationId }],
  );
  if (withIds.length === 0) return;
  await transaction.queueMarks(await transaction.noteGraphIds(withIds));
};

/** A person has moved it out of the junk folder: what the mail server thought of it is overruled. */
const isRescued = (message: MailMessage, before: SeenBefore): boolean =>
  before.folder === "junk" &&
  before.decision === "starts-no-clock" &&
  before.mailClass === "spam" &&
  message.folder !== "junk";

const byReceipt = (a: MailMessage, b: MailMessage): number =>
  a.receivedAt === b.receivedAt ? 0 : a.receivedAt < b.receivedAt ? -1 : 1;

/**
 * Records messages in one transaction, the earliest first: what each of them is, the events that follow from
 * it, and all that is derived from them. Either all of it is written or none.
 */
export const recordMessages = async (
  transaction: CaseTransaction,
  reception: Reception,
  given: readonly MailMessage[],
  now: Instant,
): Promise<ReadonlyMap<MailMessage, Receipt>> => {
  await transaction.takeTurn();
  const messages = await withIdsOfTheirOwn(transaction, given);
  const seen = await transaction.seen(messages);
  const byKey = new Map<string, Receipt>();
  const receipts = (): ReadonlyMap<MailMessage, Receipt> =>
    new Map(
      given.flatMap((each, index) => {
        const receipt = byKey.get(keyOf(messages[index] ?? each));
        return receipt === undefined ? [] : [[each, receipt] as const];
      }),
    );
  const fresh = new Map<string, MailMessage>();
  const again: MailMessage[] = [];
  for (const message of messages) {
    const key = keyOf(message);
    const before = seen.get(key);
    if (before !== undefined && !isRescued(message, before)) again.push(message);
    else if (!fresh.has(key)) fresh.set(key, message);
  }
  await noteSeenAgain(transaction, again);
  for (const { mailbox, messageId } of again) {
    const outcome = "already-seen";
    byKey.set(keyOf({ mailbox, messageId }), {
      mailbox,
      messageId,
      outcome,
      reference: null,
      problem: null,
    });
  }
  if (fresh.size === 0) return receipts();

  const inOrder = [...fresh.values()].sort(byReceipt);
  const keys = inOrder.map(threadKeysOf);
  const threads = await transaction.threads(
    keys.flatMap(({ own, parents, conversation }) => [own, ...parents, ...conversation]),
  );
  const awaiting = await transaction.awaiting(
    keys.flatMap(({ own, conversation }) => [own, ...conversation]),
  );
  const named = [
    ...threads.values(),
    ...inOrder.flatMap(({ subject }) => referencesIn(subject)),
    ...awaiting.flatMap(({ message }) => (message.reference === null ? [] : [message.reference])),
  ];
  const mergedInto = await transaction.mergedInto(named);
  const events = await transaction.events([...new Set([...named, ...mergedInto.values()])]);
  const ownAcknowledgements = await transaction.ownAcknowledgements(
    inOrder.flatMap(({ graphId, folder }) => (graphId === null || folder !== "sent" ? [] : [graphId])),
  );
  // Only an answer uses what was begun: of most pages nothing needs to be asked.
  const answers = awaiting.length > 0 || inOrder.some((message) => isSentMail(message, reception.own));
  const begun = answers ? await transaction.begunAnswers([...events.keys()]) : [];
  const book = bookOf(await transaction.revisions());
  const { council, own } = reception;
  const anew = new Set([...fresh.keys()].filter((key) => seen.has(key)));
  const desk = new Desk({
    ...{ council, book, own, now },
    ...{ threads, awaiting, events, mergedInto, anew, ownAcknowledgements, begun },
  });

  const incoming = inOrder.filter((message) => !isSentMail(message, own));
  const numbers = await takeReferenceNumbers(
    transaction,
    incoming.map((message) => seriesOf(reception, mailboxOf(reception, message), message.receivedAt)),
  );
  for (const message of inOrder) {
    const mailbox = mailboxOf(reception, message);
    if (isSentMail(message, own)) decideSentMail(desk, message);
    else {
      decideIncomingMail(desk, message, mailbox, () =>
        numbers.next(seriesOf(reception, mailbox, message.receivedAt)),
      );
    }
  }
  await numbers.giveBackUnused();
  const changes = desk.changes();
  await transaction.keep(changes);
  await noteSeenAgain(
    transaction,
    inOrder.filter((message) => anew.has(keyOf(message))),
  );
  for (const { mailbox, messageId, decision, reference } of [...changes.messages, ...changes.redecided]) {
    const receipt = { mailbox, messageId, outcome: decision, reference, problem: null };
    byKey.set(keyOf(receipt), receipt);
  }
  return receipts();
};
