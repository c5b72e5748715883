import { isOwnAddress, isWebFormSender } from "./address.ts";
import { isAuthenticatedInternal } from "./authenticated-internal.ts";
import type { MailClass, OwnMail } from "./classification.ts";
import { headerOf, quoted } from "./header.ts";
import type { MailMessage } from "./message.ts";
import { isOwnList } from "./own-list.ts";
import { OWN_MARKER } from "./own-marker.ts";
import { automaticReply } from "./rules/automatic-reply.ts";
import { notCorrespondence } from "./rules/item-class.ts";
import { reportFromMailSystem } from "./rules/report.ts";
import { saysAcknowledgement, saysHoldingReply } from "./said-in-subject.ts";

/**
 * What a message that the council sent is to the customer. `not_to_customer`: it went to colleagues only, a forward
 * or a question inside the council. `not_correspondence`: a receipt, a meeting, a report. Both answer nobody. `unread`:
 * only its headers could say whether a person or we ourselves sent it, and they could not be had.
 */
export type AnswerKind =
  | "automatic_acknowledgement"
  | "acknowledgement"
  | "holding_reply"
  | "reply"
  | "not_to_customer"
  | "not_correspondence"
  | "unread";

export interface Answer {
  readonly kind: AnswerKind;
  readonly mailClass: MailClass;
  readonly evidence: readonly string[];
}

/** What each mail server on the way adds (RFC 5321, section 4.4): what was never received carries none of it. */
const TRACE_FIELDS = ["received", "return-path"] as const;

/**
 * Whether the mailbox itself sent it. In a folder that rules file into, that takes more than its address as the
 * sender, which anyone can write: a mail that has come through a mail server was received, not sent. Where the
 * headers could not be read it counts as received, so that nobody closes a case with it.
 */
const isSentByMailbox = (message: MailMessage): boolean =>
  message.folder === "sent" ||
  (message.folder === "other" &&
    message.from?.address === message.mailbox &&
    message.headers.length > 0 &&
    TRACE_FIELDS.every((name) => headerOf(message, name) === null));

/**
 * Whether an officer answered from an account of their own, with the shared mailbox among those who got it. The
 * council's own Exchange has to vouch for the sender, and somebody outside must have got it too.
 */
export const isFromOfficer = (message: MailMessage, own: OwnMail): boolean =>
  (message.folder === "inbox" || message.folder === "other") &&
  message.from !== null &&
  isOwnAddress(message.from.address, own) &&
  !isWebFormSender(message, own) &&
  !isOwnList(message, own) &&
  isAuthenticatedInternal(message) &&
  // Our own acknowledgement that has come back is nobody's answer.
  headerOf(message, OWN_MARKER) === null &&
  message.to.some(({ address }) => !isOwnAddress(address, own));

/** Whether the council wrote it, and not only somebody who wrote its address into the sender's place. */
export const isFromCouncil = (message: MailMessage, own: OwnMail): boolean =>
  isSentByMailbox(message) || isFromOfficer(message, own);

/** Whether it passes the customer's mail on to somebody else outside, a contractor or another authority. */
export const isPassedOn = (message: MailMessage, customer: string | null): boolean =>
  /^\s*(?:fwd?|ymlaen)\s*:/i.test(message.subject) &&
  allRecipientsKnown(message) &&
  message.to.every(({ address }) => address !== customer);

const allRecipientsKnown = ({ recipientCount, to }: MailMessage): boolean =>
  recipientCount > 0 && recipientCount <= to.length;

const automatic = (...evidence: string[]): Answer => ({
  kind: "automatic_acknowledgement",
  mailClass: "auto_reply",
  evidence,
});

const byPerson = (kind: AnswerKind, evidence: string): Answer => ({
  kind,
  mailClass: "human",
  evidence: [evidence],
});

/** What a machine made of a sent message, or null where a person wrote it. */
function byMachine(message: MailMessage, own: OwnMail): Answer | null {
  const item = notCorrespondence(message, own) ?? reportFromMailSystem(message, own);
  const found = item ?? automaticReply(message, own);
  if (found === null) return null;
  const answers = item === null || found.class === "auto_reply" || found.class === "out_of_office";
  return answers
    ? automatic(...found.evidence)
    : { kind: "not_correspondence", mailClass: found.class, evidence: found.evidence };
}

/** What kind of answer a message that the council sent is, with the evidence. */
export function answerOf(message: MailMessage, own: OwnMail): Answer {
  const { subject } = message;
  const marker = headerOf(message, OWN_MARKER);
  if (marker !== null)
    return automatic(`our own automatic acknowledgement (${quoted("X-Response-Standards", marker)})`);

  if (allRecipientsKnown(message) && message.to.every((each) => isOwnAddress(each.address, own))) {
    const to = quoted("To", message.to.map((each) => each.address).join(", "));
    const evidence = [`passed to a colleague: nobody outside the council got it (${to})`];
    return { kind: "not_to_customer", mailClass: "internal", evidence };
  }

  const machine = byMachine(message, own);
  if (machine !== null) return machine;
  if (/^\s*(?:automatic reply|ateb awtomatig)\s*:/i.test(subject))
    return automatic(`automatic reply (${quoted("Subject", subject)})`);
  if (saysAcknowledgement(subject))
    return byPerson("acknowledgement", `confirms receipt (${quoted("Subject", subject)})`);
  if (saysHoldingReply(subject))
    return byPerson("holding_reply", `says that the reply will take longer (${quoted("Subject", subject)})`);
  // One answer too few leaves a case open, where people see it; one too many would close it unanswered.
  if (message.headersUnread)
    return byPerson(
      "unread",
      "its headers could not be read, so it may be our own acknowledgement: record the reply if it is one",
    );
  const from = message.from?.address ?? message.mailbox;
  const officer = isFromOfficer(message, own);
  const which = officer ? "an officer from an account of their own" : "a person at the council";
  return byPerson("reply", `written by ${which} (${quoted("From", from)})`);
}
