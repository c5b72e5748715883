import { reasonsAgainstAutomaticAcknowledgement } from "./acknowledgement.ts";
import { isWebFormSender } from "./address.ts";
import type { Classification, OwnMail } from "./classification.ts";
import { quoted } from "./header.ts";
import type { MailMessage } from "./message.ts";
import { isOwnList, listIdOf } from "./own-list.ts";
import { isRewrittenByOwnList, outsideReplyTo, senderBehindOwnList } from "./public-sender.ts";
import { automaticReply } from "./rules/automatic-reply.ts";
import { bounceWithoutReport } from "./rules/bounce.ts";
import { internal } from "./rules/internal.ts";
import { notCorrespondence } from "./rules/item-class.ts";
import { newsletter } from "./rules/newsletter.ts";
import { nullReturnPath } from "./rules/null-return-path.ts";
import { outOfOfficeBySubject } from "./rules/out-of-office.ts";
import { ownLoop } from "./rules/own-loop.ts";
import { reportFromMailSystem } from "./rules/report.ts";
import type { Rule } from "./rules/rule.ts";
import { spam } from "./rules/spam.ts";

export interface WhatPeopleDid {
  /** A person took it out of the junk folder: what the mail server thought of it counts no more. */
  readonly rescued?: boolean;
}

/** The order of decision: the first rule that finds something decides. */
const RULES: readonly Rule[] = [
  notCorrespondence,
  reportFromMailSystem,
  nullReturnPath,
  bounceWithoutReport,
  automaticReply,
  outOfOfficeBySubject,
  ownLoop,
  internal,
  spam,
  newsletter,
];

/**
 * What sort of message it is, whether it starts a clock and whether it may be acknowledged by machine, with the
 * evidence. Reads headers, never the body. When in doubt it is human: a resident's letter dropped is worse than
 * one row too many. Whether it belongs to a case that is open already is decided by its thread, not here.
 */
export function classify(
  message: MailMessage,
  own: OwnMail,
  { rescued = false }: WhatPeopleDid = {},
): Classification {
  for (const rule of RULES) {
    if (rescued && rule === spam) continue;
    const finding = rule(message, own);
    if (finding)
      return { class: finding.class, startsClock: false, sendAutoAck: false, evidence: finding.evidence };
  }
  const against = reasonsAgainstAutomaticAcknowledgement(message, own);
  return {
    class: isWebFormSender(message, own) ? "web_form" : "human",
    startsClock: true,
    sendAutoAck: against.length === 0,
    evidence: [
      whyFromPublic(message, own),
      ...(rescued ? ["a person took it out of the junk folder"] : []),
      ...against.map((reason) => `no automatic acknowledgement: ${reason}`),
    ],
  };
}

function whyFromPublic(message: MailMessage, own: OwnMail): string {
  const from = message.from?.address ?? "";
  if (isWebFormSender(message, own)) {
    const person = outsideReplyTo(message, own);
    return person
      ? `web form of the council (${quoted("From", from)}), written by the person in Reply-To`
      : `web form of the council (${quoted("From", from)}), with no address of the person in Reply-To`;
  }
  if (isRewrittenByOwnList(message, own) && !senderBehindOwnList(message, own))
    return `through the council's own list (${quoted("List-Id", listIdOf(message) ?? "")}), which put its own address in the sender's place: it may be from the public`;
  if (isOwnList(message, own))
    return `from the public, through the council's own list (${quoted("List-Id", listIdOf(message) ?? "")})`;
  if (message.headersUnread) return "its headers could not be read, so nothing speaks against a person";
  return "no header says that a machine, a list or a colleague sent it";
}
