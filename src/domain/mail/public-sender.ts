import { isOwnAddress, isWebFormSender } from "./address.ts";
import type { OwnMail } from "./classification.ts";
import { headerOf } from "./header.ts";
import type { MailAddress, MailMessage } from "./message.ts";
import { isOwnList } from "./own-list.ts";
import { safeName } from "./safe-text.ts";

/** The customer, as a case keeps it: name safe to show, address null where none is known. */
export interface PublicSender {
  readonly name: string;
  readonly address: string | null;
}

/**
 * Who wrote: the sender, but for a web form, or a list of the council's own that put its address in the
 * sender's place, the person named in Reply-To.
 */
export function publicSender(message: MailMessage, own: OwnMail): PublicSender {
  const behind = isWebFormSender(message, own)
    ? outsideReplyTo(message, own)
    : senderBehindOwnList(message, own);
  const sender = behind ?? message.from;
  const address = sender?.address.trim().toLowerCase() ?? "";
  const name = safeName(sender?.name ?? "");
  return { name: name === "" ? address : name, address: address === "" ? null : address };
}

/** The first address in Reply-To that is not the council's. */
export function outsideReplyTo(message: MailMessage, own: OwnMail): MailAddress | null {
  return (
    message.replyTo.find(
      (each) =>
        each.address.includes("@") &&
        !isOwnAddress(each.address, own) &&
        !own.webFormSenders.includes(each.address.toLowerCase()),
    ) ?? null
  );
}

/** Where lists leave the author whom they have taken out of From: RFC 9057, and what Google Groups writes. */
const AUTHOR_HEADERS = ["author", "x-original-from", "x-original-sender"];

/** A list that rewrites From, so that checks of the sender's domain pass, leaves the author elsewhere. */
export function senderBehindOwnList(message: MailMessage, own: OwnMail): MailAddress | null {
  if (message.from === null || !isOwnAddress(message.from.address, own) || !isOwnList(message, own))
    return null;
  const replyTo = outsideReplyTo(message, own);
  if (replyTo) return replyTo;
  for (const name of AUTHOR_HEADERS) {
    const original = headerOf(message, name) ?? "";
    const address = /([^\s<>"',;]+@[^\s<>"',;]+)/.exec(original)?.[1]?.toLowerCase();
    if (address !== undefined && !isOwnAddress(address, own))
      return {
        name: original
          .replace(/<[^>]*>/g, "")
          .replace(/"/g, "")
          .trim(),
        address,
      };
  }
  return null;
}

/**
 * Whether a list of the council's own has put its address in the author's place and left no trace of who that
 * was: "Ann Resident via Housing". It may be a resident's letter.
 */
export const isRewrittenByOwnList = (message: MailMessage, own: OwnMail): boolean =>
  message.from !== null &&
  isOwnAddress(message.from.address, own) &&
  isOwnList(message, own) &&
  /\S\s+(?:via|drwy|über|par)\s+\S/iu.test(message.from.name);
