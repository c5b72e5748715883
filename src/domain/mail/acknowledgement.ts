import { isMailerDaemon, isNoReplyAddress, isOwnAddress } from "./address.ts";
import type { OwnMail } from "./classification.ts";
import { headerOf, keywordOf, quoted } from "./header.ts";
import type { MailMessage } from "./message.ts";
import { isOwnList } from "./own-list.ts";
import { publicSender } from "./public-sender.ts";
import { hasNullReturnPath } from "./rules/null-return-path.ts";
import { isOutOfOfficeSubject } from "./rules/out-of-office-subject.ts";

/**
 * An address to which a mail can go, and only one: what quotes, lists or controls could make two of is none.
 * Deliberately less than RFC 5321 allows, because the address is a stranger's.
 */
const isAnswerable = (address: string): boolean =>
  address.length <= 254 &&
  /^[^\s\p{C}@"<>(),:;\\[\]]{1,64}@(?:[^\s\p{C}@"<>(),:;\\[\].]+\.)+[^\s\p{C}@"<>(),:;\\[\].]+$/u.test(
    address,
  );

/**
 * Why mail that starts a clock must still get no automatic acknowledgement, in plain words; empty when it may.
 * RFC 3834: never to a null return path, to lists, to bulk mail or to addresses that nobody reads.
 */
export function reasonsAgainstAutomaticAcknowledgement(
  message: MailMessage,
  own: OwnMail,
): readonly string[] {
  const reasons: string[] = [];
  const address = publicSender(message, own).address;
  if (address === null || !isAnswerable(address)) reasons.push("no address to answer to (From)");
  else if (isNoReplyAddress(address) || isMailerDaemon(address))
    reasons.push(`nobody reads what is sent to this address (${quoted("From", address)})`);
  else if (isOwnAddress(address, own))
    reasons.push(`the address to answer to is the council's own (${quoted("From", address)})`);

  if (message.headersUnread) reasons.push("its headers could not be read: a machine may have sent it");
  if (isOutOfOfficeSubject(message.subject))
    reasons.push(`its subject reads like an automatic answer (${quoted("Subject", message.subject)})`);

  if (hasNullReturnPath(message)) reasons.push("null return path (Return-Path: <>)");

  const suppress = headerOf(message, "x-auto-response-suppress") ?? "";
  if (suppress !== "" && !/^none$/i.test(suppress))
    reasons.push(`the sender wants no automatic answers (${quoted("X-Auto-Response-Suppress", suppress)})`);

  const throughOwnList = isOwnList(message, own);
  const listed = throughOwnList ? [] : ["list-id", "list-unsubscribe", "list-post"];
  for (const name of [...listed, "feedback-id"])
    if (headerOf(message, name) !== null) reasons.push(`sent through a list or in bulk (${name} header)`);

  const precedence = headerOf(message, "precedence") ?? "";
  const bulk = throughOwnList ? /^(?:bulk|junk)$/ : /^(?:bulk|junk|list)$/;
  if (bulk.test(keywordOf(precedence))) reasons.push(`sent in bulk (${quoted("Precedence", precedence)})`);

  const loop = headerOf(message, "x-loop");
  if (loop !== null && loop !== "" && !throughOwnList)
    reasons.push(`it has gone through an automatic answer before (${quoted("X-Loop", loop)})`);
  return reasons;
}
