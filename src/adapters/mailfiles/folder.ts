import { domainOf } from "../../domain/mail/address.ts";
import type { MailAddress, MailFolder } from "../../domain/mail/message.ts";

interface Addressed {
  readonly from: MailAddress | null;
  readonly sender: MailAddress | null;
  readonly to: readonly MailAddress[];
}

/**
 * The folder in which a message from a file would lie. What the mailbox itself wrote to others was sent; a mail
 * from the mailbox to the mailbox came in (a web form, or a loop).
 */
export function folderOf(
  mail: Addressed,
  place: { readonly mailbox: string; readonly folder?: MailFolder },
): MailFolder {
  if (place.folder === "junk" || place.folder === "sent") return place.folder;
  const { mailbox } = place;
  const from = mail.from?.address ?? "";
  const onBehalf = mail.sender?.address === mailbox && domainOf(from) === domainOf(mailbox);
  const toItself = mail.to.length > 0 && mail.to.every((each) => each.address === mailbox);
  if (mailbox !== "" && (from === mailbox || onBehalf) && !toItself) return "sent";
  return place.folder ?? "inbox";
}

/** The folder that a path names, as mail programs export them: "Junk Email.mbox", "Sent Items/12.eml". */
export function folderOfPath(path: string): MailFolder | undefined {
  const names = path.split(/[\\/]/).map((name) =>
    name
      .replace(/\.(?:mbox|mbx|sbd)$/i, "")
      .trim()
      .toLowerCase(),
  );
  if (names.some((name) => /^(?:junk(?: e-?mail)?|spam|bulk mail)$/.test(name))) return "junk";
  if (names.some((name) => /^(?:sent(?: (?:items|mail|messages))?|sentitems)$/.test(name))) return "sent";
  return undefined;
}
