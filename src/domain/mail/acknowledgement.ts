import { isMailerDaemon, isNoReplyAddress } from "./address.ts";
import type { OwnMail } from "./classification.ts";
import { headerOf, keywordOf, quoted } from "./header.ts";
import type { MailMessage } from "./message.ts";
import { isOwnList } from "./own-list.ts";
import { publicSender } from "./public-sender.ts";
import { hasNullReturnPath } from "./rules/null-return-path.ts";

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
  if (address === null || !/^[^\s@]+@[^\s@]+$/.test(address)) reasons.push("no address to answer to (From)");
  else if (isNoReplyAddress(address) || isMailerDaemon(address))
    reasons.push(`nobody reads what is sent to this address (${quoted("From", address)})`);
  else if (own.mailboxes.includes(address))
    reasons.push(`the address to answer to is one of the council's own mailboxes (${address})`);

  if (hasNullReturnPath(message)) reasons.push("null return path (Return-Path: <>)");

  const suppress = headerOf(message, "x-auto-response-suppress") ?? "";
  if (suppress !== "" && !/^none$/i.test(suppress))
    reasons.push(`the sender wants no automatic answers (${quoted("X-Auto-Response-Suppress", suppress)})`);

  const listed = isOwnList(message, own) ? [] : ["list-id", "list-unsubscribe", "list-post"];
  for (const name of [...listed, "feedback-id"])
    if (headerOf(message, name) !== null) reasons.push(`sent through a list or in bulk (${name} header)`);

  const precedence = headerOf(message, "precedence") ?? "";
  const bulk = isOwnList(message, own) ? /^(?:bulk|junk)$/ : /^(?:bulk|junk|list)$/;
  if (bulk.test(keywordOf(precedence))) reasons.push(`sent in bulk (${quoted("Precedence", precedence)})`);

  const loop = headerOf(message, "x-loop");
  if (loop !== null && loop !== "")
    reasons.push(`it has gone through an automatic answer before (${quoted("X-Loop", loop)})`);
  return reasons;
}
