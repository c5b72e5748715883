import { sendAcknowledgements } from "../../application/acknowledge/send-acknowledgements.ts";
import type { SendAcknowledgements } from "../../application/acknowledge/send-acknowledgements.ts";
import type { MailboxMarks, MailboxSender } from "../../application/ports/mailbox.ts";
import type { MarksOutbox } from "../../application/ports/outbox.ts";
import { putMarks } from "../../application/put-marks.ts";
import { keepGoing, type KeepGoing } from "./keep-going.ts";

export interface WriteOutbox extends KeepGoing {
  readonly record: MarksOutbox & SendAcknowledgements["record"];
  readonly marks: MailboxMarks;
  readonly sender: MailboxSender;
  /** Until the outbox is looked at again when it was empty. */
  readonly everySeconds: number;
}

/** Puts what waits in the outbox on the customers' messages, for everyone who shares the mailbox to see. */
export const writeMarks = (deps: WriteOutbox, signal: AbortSignal): Promise<void> => {
  const put = putMarks({
    marks: deps.marks,
    record: deps.record,
    onTrouble: (code) => deps.log.warn({ reason: code }, "Marks could not be written"),
  });
  const round = async () => {
    const { more } = await put();
    return { well: true, waitSeconds: more ? 0 : deps.everySeconds };
  };
  return keepGoing("write-marks", deps, round, signal);
};

/** Sends the acknowledgements that the outbox owes. */
export const writeAcknowledgements = (deps: WriteOutbox, signal: AbortSignal): Promise<void> => {
  const send = sendAcknowledgements({
    ...deps,
    onOutcome: (outcome) => {
      if (outcome === "unknown") deps.log.warn("It is not known whether an acknowledgement was sent");
    },
  });
  const round = async () => {
    const { more } = await send();
    return { well: true, waitSeconds: more ? 0 : deps.everySeconds };
  };
  return keepGoing("send-acknowledgements", deps, round, signal);
};
