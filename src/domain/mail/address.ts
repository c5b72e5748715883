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

/** An address that says itself that nobody reads what is sent to it. */
export const isNoReplyAddress = (address: string): boolean =>
  /^(?:[a-z0-9.]+[-_.+])?(?:no|do[-_.]?not|dont)[-_.]?(?:reply|respond|response)(?:[-_.+].*)?$/.test(
    localPartOf(address.toLowerCase()),
  );

/** Mail systems speak from this address, people do not. */
export const isMailerDaemon = (address: string): boolean =>
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|mdaemon|microsoftexchange329e71ec88ae4615bbc36ab6ce41109e)$/.test(
    localPartOf(address.toLowerCase()),
  );

/** Whether the sender is one of the forms on the council's website. */
export const isWebFormSender = (message: Pick<MailMessage, "from">, own: OwnMail): boolean =>
  message.from !== null && own.webFormSenders.includes(message.from.address.toLowerCase());
