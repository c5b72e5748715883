import type { MailMessage } from "../domain/mail/message.ts";
import { failed, succeeded } from "../domain/result.ts";
import { RecordBusy, RecordUnavailable, type CaseWriter } from "./ports/case-writer.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import type { RulesReader, RulesWriter } from "./ports/rules.ts";
import type { SetAside } from "./ports/seen-message.ts";
import { bareMessage, momentOf } from "./receive/bare-message.ts";
import { receptionOf, recordMessages, type Reception } from "./receive/record-messages.ts";
import { NOT_SET_UP } from "./refusal.ts";
import { openRules } from "./rules/rules-book.ts";
import type { ReceiveMail, Receipt } from "./use-cases.ts";

interface Needs {
  readonly record: CaseWriter & CouncilStore & RulesReader & RulesWriter & SetAside;
  readonly now: Now;
}

/** So many messages are recorded in one transaction: more would hold their cases for too long. */
const STEP = 500;

const stepsOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / STEP) }, (_, index) =>
    all.slice(index * STEP, (index + 1) * STEP),
  );

/** So often a message is tried before it goes on without what may be wrong with it. */
const TRIES = 3;

interface SetAsideReceipt {
  readonly tries: number;
  readonly receipt: Receipt;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const setAsideKey = ({ mailbox, messageId, graphId }: MailMessage) => ({
  mailbox,
  item: graphId ?? messageId,
});

/** Whether trying again later could help; then nothing is set aside. */
const isPassing = (error: unknown): boolean =>
  error instanceof RecordBusy || error instanceof RecordUnavailable;

const inOneStep = (
  { record, now }: Needs,
  reception: Reception,
  messages: readonly MailMessage[],
): Promise<ReadonlyMap<MailMessage, Receipt>> =>
  record.transaction((transaction) => recordMessages(transaction, reception, messages, now()));

const setAside = async (
  { record }: Needs,
  message: MailMessage,
  problem: string,
): Promise<SetAsideReceipt> => {
  const { mailbox, messageId, graphId, folder } = message;
  const receivedAt = momentOf(message.receivedAt);
  const item = graphId ?? messageId;
  const tries = await record.setAside({ mailbox, item, reason: problem, graphId, folder, receivedAt });
  return { tries, receipt: { mailbox, messageId, outcome: "set-aside", reference: null, problem } };
};

/** One message in a step of its own. */
const oneStep = async (needs: Needs, reception: Reception, message: MailMessage): Promise<Receipt> => {
  const receipts = await inOneStep(needs, reception, [message]);
  const receipt = receipts.get(message);
  if (receipt === undefined) throw new Error("It was neither recorded nor seen before");
  return receipt;
};

/**
 * One message alone: when even that fails it is set aside with the reason, and its neighbours go on. After the third
 * time a case is started from the little that is certain of it, so that its clock runs from its receipt, and it stays
 * among what people are shown.
 */
const alone = async (needs: Needs, reception: Reception, message: MailMessage): Promise<Receipt> => {
  try {
    return await oneStep(needs, reception, message);
  } catch (error) {
    if (isPassing(error)) throw error;
    const problem = messageOf(error);
    const { tries, receipt } = await setAside(needs, message, problem);
    if (tries < TRIES) return receipt;
    try {
      const bare = await oneStep(needs, reception, bareMessage(message, problem, needs.now()));
      await needs.record.setAside({
        ...setAsideKey(message),
        ...{ reason: problem, reference: bare.reference, tries },
      });
      return bare;
    } catch (again) {
      if (isPassing(again)) throw again;
      return receipt;
    }
  }
};

const stepReceipts = async (
  needs: Needs,
  reception: Reception,
  messages: readonly MailMessage[],
): Promise<ReadonlyMap<MailMessage, Receipt>> => {
  try {
    return await inOneStep(needs, reception, messages);
  } catch (error) {
    if (error instanceof RecordUnavailable) throw error;
    const receipts = new Map<MailMessage, Receipt>();
    for (const message of messages) receipts.set(message, await alone(needs, reception, message));
    return receipts;
  }
};

/**
 * Records messages of shared mailboxes, each exactly once however often it comes. Many go in one transaction
 * for speed; when one of them is bad, each goes alone, so that a bad one never stops its neighbours.
 * @throws RecordUnavailable, RecordBusy: nothing of the unfinished step was written, so try again later.
 */
export const receiveMail =
  (needs: Needs): ReceiveMail =>
  async (messages) => {
    // Most pages of a delta are empty: nothing is asked of the record for them.
    if (messages.length === 0) return succeeded({ receipts: [] });
    const opened = await openRules(needs);
    if (opened === null) return failed(NOT_SET_UP);
    const reception = receptionOf(opened.council);
    const receipts: Receipt[] = [];
    for (const step of stepsOf(messages)) {
      const known = step.filter(({ mailbox }) => reception.mailboxes.has(mailbox));
      const recorded =
        known.length === 0 ? new Map<MailMessage, Receipt>() : await stepReceipts(needs, reception, known);
      for (const message of step) {
        receipts.push(
          recorded.get(message) ??
            (await setAside(needs, message, `${message.mailbox} is not set up as a shared mailbox.`)).receipt,
        );
      }
    }
    return succeeded({ receipts });
  };
