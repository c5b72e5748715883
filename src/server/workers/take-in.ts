import type { Logger } from "pino";
import type { MailboxPage } from "../../application/ports/mailbox.ts";
import type { SetAside } from "../../application/ports/seen-message.ts";
import type { Refusal } from "../../application/refusal.ts";
import type { ReceiveMail } from "../../application/use-cases.ts";
import type { MailMessage } from "../../domain/mail/message.ts";
import { succeeded, type Result } from "../../domain/result.ts";
import { isRecordAway } from "../record-away.ts";

interface TakeIn {
  readonly receiveMail: ReceiveMail;
  readonly record: SetAside;
  readonly log: Logger;
}

const TRIES = 3;

/** Takes one message; one that cannot be taken for its own sake is set aside, where people see it. */
const takeOne = async (deps: TakeIn, message: MailMessage): Promise<Result<void, Refusal>> => {
  for (let tries = 1; ; tries += 1) {
    try {
      const taken = await deps.receiveMail([message]);
      return taken.ok ? succeeded(undefined) : taken;
    } catch (error) {
      if (isRecordAway(error)) throw error;
      deps.log.error({ err: error, tries }, "A message could not be taken into the record");
      if (tries < TRIES) continue;
      await deps.record.setAside({
        mailbox: message.mailbox,
        item: message.graphId ?? message.messageId,
        reason: "It could not be taken into the record. The log of the service says why.",
      });
      return succeeded(undefined);
    }
  }
};

/**
 * Takes a page into the record: all of it, or an error when the record is away. When the page as a whole
 * cannot be taken, its messages are taken one by one, so that one of them never holds up its neighbours.
 */
export const takeIn = async (
  deps: TakeIn,
  mailbox: string,
  { messages, unreadable }: MailboxPage,
): Promise<Result<void, Refusal>> => {
  for (const { graphId, reason } of unreadable) {
    await deps.record.setAside({ mailbox, item: graphId, reason });
  }
  if (messages.length === 0) return succeeded(undefined);
  try {
    const taken = await deps.receiveMail(messages);
    return taken.ok ? succeeded(undefined) : taken;
  } catch (error) {
    if (isRecordAway(error)) throw error;
    deps.log.warn({ err: error }, "A page of messages could not be taken at once: it is taken one by one");
  }
  for (const message of messages) {
    const taken = await takeOne(deps, message);
    if (!taken.ok) return taken;
  }
  return succeeded(undefined);
};
