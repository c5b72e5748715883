import { domainOf } from "../address.ts";
import type { AboutToGo, TrackedConversation } from "./about-to-go.ts";

/** Old accounts of Exchange and groups of one's own are told without an address: nothing can be said of those. */
const isAddress = (text: string): boolean => /^[^@\s]+@[^@\s]+$/.test(text);

/** Everyone outside the council who gets it, lower case, each once. Null where the host did not tell. */
export const outsiders = (
  { recipients }: AboutToGo,
  { ownDomains }: TrackedConversation,
): readonly string[] | null =>
  recipients === null
    ? null
    : [...new Set(recipients.map((each) => each.trim().toLowerCase()))].filter(
        (each) => isAddress(each) && !ownDomains.includes(domainOf(each)),
      );

/**
 * Whether it answers somebody in the conversation. Mail to colleagues answers nobody, and mail only to people who are
 * new to it passes the matter on: neither needs a reference or a name for what it is.
 */
export const answersCustomer = (mail: AboutToGo, conversation: TrackedConversation): boolean => {
  const outside = outsiders(mail, conversation);
  const { addresses } = conversation;
  if (outside === null || (addresses.length === 0 && outside.length > 0)) return true;
  return outside.some((each) => addresses.includes(each));
};
