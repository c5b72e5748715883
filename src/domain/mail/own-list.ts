import type { OwnMail } from "./classification.ts";
import { headerOf } from "./header.ts";
import type { MailMessage } from "./message.ts";

/** The id in a List-Id header: `Housing <housing.lists.council.gov.uk>` gives `housing.lists.council.gov.uk`. */
export function listIdOf(message: MailMessage): string | null {
  const value = headerOf(message, "list-id");
  if (value === null) return null;
  return (/<([^<>]*)>\s*$/.exec(value)?.[1] ?? value).trim().toLowerCase().replace(/@/g, ".");
}

/**
 * Whether the mail came through a list of the council's own: a distribution list in front of the shared
 * mailbox, which relays what the public writes.
 */
export function isOwnList(message: MailMessage, own: OwnMail): boolean {
  const id = listIdOf(message);
  if (id === null) return false;
  const ids = own.mailboxes.map((mailbox) => mailbox.replace("@", "."));
  return ids.includes(id) || own.domains.some((domain) => id === domain || id.endsWith(`.${domain}`));
}
