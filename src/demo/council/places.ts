import type { Place } from "./conversation.ts";
import { jointCouncil } from "./joint-council.ts";

/** The council's mailboxes with the names that letters to them use. */
export const PLACES: readonly Place[] = jointCouncil.mailboxes.map((mailbox) => ({
  mailbox: mailbox.address,
  service: mailbox.service,
  serviceName: jointCouncil.services.find((each) => each.id === mailbox.service)?.name ?? mailbox.service,
  council: jointCouncil.authorities.find((each) => each.id === mailbox.authority)?.name ?? mailbox.authority,
}));
