import type { OwnMail } from "./classification.ts";
import type { MailMessage } from "./message.ts";

/** The part after the last `@`, lower case; empty where there is none. */
export const domainOf = (address: string): string =>
  address
    .slice(address.lastIndexOf("@") + 1 || address.length)
    .trim()
    .toLowerCase();

const localPartOf = (address: string): string => address.slice(0, Math.max(0, address.lastIndexOf("@")));

/** Whether an address belongs to the council: one of its mailboxes or any address on its domains. */
export const isOwnAddress = (address: string, own: OwnMail): boolean =>
  own.mailboxes.includes(address.toLowerCase()) ||
  (address.includes("@") && own.domains.includes(domainOf(address)));

// "no reply" in the languages of the firms that write to councils here, alone or within a longer name.
const NO_REPLY =
  /^(?:[a-z0-9.]+[-_.+])?(?:(?:no|do[-_.]?not|dont)[-_.]?(?:reply|respond|response|answer)|ne[-_.]?pas[-_.]?repondre|(?:keine[-_.]?antwort|nicht[-_.]?antworten)|no[-_.]?respond(?:er|a)|nao[-_.]?responda|non[-_.]?rispondere|niet[-_.]?(?:beantwoorden|antwoorden)|nie[-_.]?odpowiadaj|peidiwch[-_.]?ag?[-_.]?ateb|dim[-_.]?ateb|unattended|unmonitored|null|dev-?null|nobody|undisclosed(?:[-_.]recipients)?)(?:[-_.+].*)?$/;
// VERP and list software: what is sent here is counted, never read (RFC 3834 section 2).
const LIST_MACHINE =
  /^(?:bounces?|return|returns)(?:[-_.+=].*)?$|[-_.+]bounces?(?:[-_.+=].*)?$|^owner-|-(?:owner|request|subscribe|unsubscribe)$|^(?:listserv|listproc|majordomo|mailman|sympa|root|daemon|uucp)$/;

/** An address that says itself that nobody reads what is sent to it. */
export function isNoReplyAddress(address: string): boolean {
  const local = localPartOf(address.toLowerCase());
  return (
    NO_REPLY.test(local) ||
    LIST_MACHINE.test(local) ||
    /(?:^|\.)(?:no-?reply|donotreply)\./.test(domainOf(address))
  );
}

/** Mail systems speak from this address, people do not. */
export const isMailerDaemon = (address: string): boolean =>
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|mdaemon|microsoftexchange[0-9a-f]{32})$/.test(
    localPartOf(address.toLowerCase()),
  );

/** The names under which mail systems write, where they give any. */
export const isMailSystemName = (name: string): boolean =>
  /^(?:mail(?:er)?[-_ .]?daemon|(?:internet )?mail delivery (?:sub)?system|mail (?:administrator|system)|mail system internet mail delivery|system administrator|systemadministrator|postmaster|microsoft outlook)\b/i.test(
    name.trim(),
  );

/** Whether the sender is one of the forms on the council's website. */
export const isWebFormSender = (message: Pick<MailMessage, "from">, own: OwnMail): boolean =>
  message.from !== null && own.webFormSenders.includes(message.from.address.toLowerCase());
