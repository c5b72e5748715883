import type { MailboxView } from "../../contracts/mailbox.ts";
import type { Council } from "../../ui/api/api.ts";

type Names = Pick<Council, "services" | "authorities">;

export const serviceName = ({ services }: Names, { service }: Pick<MailboxView, "service">): string =>
  services.find(({ id }) => id === service)?.name ?? service;

/** The council that a mailbox is written to; null where there is only one. */
export const councilName = (
  { authorities }: Names,
  { authority }: Pick<MailboxView, "authority">,
): string | null =>
  authorities.length < 2 ? null : (authorities.find(({ id }) => id === authority)?.name ?? authority);

/** Those of one's own services first, otherwise as the council wrote them down. */
export const ownFirst = <M extends Pick<MailboxView, "service">>(
  mailboxes: readonly M[],
  services: readonly string[],
): readonly M[] => [
  ...mailboxes.filter(({ service }) => services.includes(service)),
  ...mailboxes.filter(({ service }) => !services.includes(service)),
];
