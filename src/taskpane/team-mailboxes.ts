import type { Council } from "../ui/api/api.ts";

/** A shared mailbox that a message can be brought into, and how it is named in a list. */
export interface TeamMailbox {
  readonly address: string;
  readonly name: string;
}

/** The shared mailboxes, those of one's own services first. */
export const teamMailboxes = ({
  mailboxes,
  services,
  me,
}: Pick<Council, "mailboxes" | "services" | "me">): readonly TeamMailbox[] =>
  [...mailboxes]
    .sort(
      (one, other) => Number(me.services.includes(other.service)) - Number(me.services.includes(one.service)),
    )
    .map(({ address, service }) => ({
      address,
      name: `${services.find(({ id }) => id === service)?.name ?? service}: ${address}`,
    }));

/** The one that is meant unless somebody says otherwise: only where an officer has a single one of their own. */
export const usualMailbox = ({ mailboxes, me }: Pick<Council, "mailboxes" | "me">): string => {
  const own = mailboxes.filter(({ service }) => me.services.includes(service));
  return own.length === 1 ? (own[0]?.address ?? "") : "";
};
