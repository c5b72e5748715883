import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { foldCase } from "../../domain/case/fold.ts";
import { receivedOn } from "../../domain/case/receipt.ts";
import { classify } from "../../domain/mail/classify.ts";
import type { MailMessage } from "../../domain/mail/message.ts";
import { publicSender } from "../../domain/mail/public-sender.ts";
import { safeName, safeSubject } from "../../domain/mail/safe-text.ts";
import type { SharedMailbox } from "../ports/council.ts";
import type { Decision } from "../ports/seen-message.ts";
import { rulesOfCase } from "../rules/rules-book.ts";
import type { Desk } from "./desk.ts";
import { takeLateAnswers } from "./late-answers.ts";
import { namedCase } from "./named-case.ts";
import { seenMessage } from "./seen-message.ts";
import { startCase } from "./start-case.ts";
import { threadKeysOf } from "./thread-keys.ts";

/** An earlier message of a thread came later to the record: the case counts from its receipt. */
export const countFromEarlier = (desk: Desk, reference: string, message: MailMessage): void => {
  const matter = foldCase(desk.history(reference));
  const { timeZone } = rulesOfCase(desk.book, matter).calendar;
  const earlier = civilDateAt(message.receivedAt, timeZone);
  if (earlier >= receivedOn(matter, timeZone)) return;
  desk.append(
    reference,
    {
      type: "correctedReceipt",
      receivedOn: earlier,
      reason: "An earlier message of the same thread came to the record later",
    },
    desk.now,
  );
};

/** Decides a message that came in: it starts a case, belongs to one, or starts no clock because of what it is. */
export const decideIncomingMail = (
  desk: Desk,
  message: MailMessage,
  mailbox: SharedMailbox,
  nextReference: () => string,
): string | null => {
  const {
    class: mailClass,
    startsClock,
    sendAutoAck,
    evidence,
  } = classify(message, desk.own, {
    rescued: desk.wasRescued(message),
  });
  const keys = threadKeysOf(message);
  const copyOf = desk.caseOf([keys.own]);
  const followUp = desk.waitingFor([keys.own]).find((each) => each.reference !== null);
  const followed = followUp?.reference ?? null;
  const inThread =
    copyOf ??
    desk.caseOf([...keys.parents, ...keys.conversation]) ??
    (followed === null ? null : desk.answeredUnder(followed));
  const known = inThread ?? (startsClock ? namedCase(desk, message) : null);
  const decide = (
    decision: Decision,
    reference: string | null,
    reasons: readonly string[],
  ): string | null => {
    desk.decide(seenMessage(message, { decision, mailClass, evidence: reasons, reference }));
    return reference;
  };

  if (!startsClock) return decide("starts-no-clock", known, evidence);

  if (copyOf !== null) {
    return decide("belongs-to-case", copyOf, [
      "a copy of a message that another shared mailbox of the council received too: one case for both",
      ...evidence,
    ]);
  }
  if (known !== null) {
    desk.thread([keys.own, ...keys.conversation], known);
    const receivedAt = desk.history(known)[0]?.at ?? message.receivedAt;
    if (message.receivedAt < receivedAt) {
      countFromEarlier(desk, known, message);
      takeLateAnswers(desk, known, keys, message.receivedAt);
      return decide("belongs-to-case", known, ["an earlier message of the thread of a case", ...evidence]);
    }
    desk.append(known, { type: "customerWroteAgain", messageId: message.messageId }, message.receivedAt);
    takeLateAnswers(desk, known, keys, message.receivedAt);
    return decide("belongs-to-case", known, [
      inThread === null
        ? "names the reference of a case in its subject, from the same address: the customer wrote again"
        : "in the thread of a case: the customer wrote again",
      ...evidence,
    ]);
  }

  const reference = nextReference();
  const sender = publicSender(message, desk.own);
  const name = safeName(sender.name) || (sender.address ?? "Unknown sender");
  startCase(desk, reference, {
    mailbox,
    channel: mailClass === "web_form" ? "web-form" : "email",
    subject: safeSubject(message.subject) || "(no subject)",
    sender: { name, address: sender.address },
    messageId: message.messageId,
    receivedAt: message.receivedAt,
  });
  desk.thread([keys.own, ...keys.conversation], reference);
  takeLateAnswers(desk, reference, keys, message.receivedAt);
  const seen = seenMessage(message, { decision: "started-case", mailClass, evidence, reference });
  desk.decide(seen);
  if (sendAutoAck && message.graphId !== null && sender.address !== null) {
    const { messageId, graphId, receivedAt } = message;
    desk.oweAcknowledgement({
      ...{ mailbox: message.mailbox, graphId, messageId },
      ...{ reference, receivedAt, to: sender.address },
    });
  }
  // What it refers to may still come, and is then the beginning of the same matter.
  desk.await(keys.parents, seen);
  return reference;
};
