import type { MailItem } from "../adapters/mailfiles/read-path.ts";
import { ownMailOf } from "../application/council-rules.ts";
import { useCasesOf } from "../application/compose.ts";
import type { Now } from "../application/ports/now.ts";
import { classify } from "../domain/mail/classify.ts";
import type { MailMessage } from "../domain/mail/message.ts";
import { failed, succeeded, type Failure, type Result } from "../domain/result.ts";
import type { ImportTarget } from "./import-mailbox.ts";
import { Tally, type ImportSummary } from "./import-summary.ts";

/** So many messages are recorded in one transaction. */
const BATCH = 500;

export interface ImportProgress {
  readonly seen: number;
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

interface Waiting {
  readonly file: string;
  readonly message: MailMessage;
}

/**
 * Takes the messages into the record in batches, in their order. What can not be read is set aside with its
 * reason and the rest goes on. Done again, it records nothing twice.
 */
export async function importMail(
  items: AsyncIterable<MailItem>,
  target: ImportTarget,
  now: Now,
  tell: (progress: ImportProgress) => void = () => undefined,
): Promise<Result<ImportSummary, Failure>> {
  const { receiveMail } = useCasesOf({ record: target.record, now });
  const own = ownMailOf(target.council);
  const tally = new Tally(target.mailbox);
  let batch = new Map<string, Waiting>();

  const record = async (): Promise<Failure | null> => {
    const waiting = batch;
    batch = new Map();
    if (waiting.size === 0) return null;
    const received = await receiveMail([...waiting.values()].map(({ message }) => message));
    if (!received.ok) return received.failure;
    for (const receipt of received.value.receipts) {
      const came = waiting.get(receipt.messageId);
      if (came === undefined) continue;
      const noClock = () => (came.message.folder === "sent" ? "sent" : classify(came.message, own).class);
      tally.received(came.file, receipt, noClock, came.message.mended.length > 0);
    }
    return null;
  };

  for await (const { file, result, bytesRead, bytesTotal } of items) {
    if (!result.ok) {
      const { code, message } = result.failure;
      tally.unreadable(file, code, message);
      await target.record.setAside({ mailbox: target.mailbox, item: file, reason: message });
    } else if (batch.has(result.value.messageId)) {
      tally.repeated();
    } else {
      batch.set(result.value.messageId, { file, message: result.value });
    }
    if (batch.size >= BATCH) {
      const problem = await record();
      if (problem) return failed(problem);
    }
    tell({ seen: tally.seen + batch.size, bytesRead, bytesTotal });
  }
  const problem = await record();
  return problem ? failed(problem) : succeeded(tally.summary());
}
