import type { Rule } from "./about-to-go.ts";
import { outsiders } from "./who-gets-it.ts";

/** Somebody gets it who has not been in the conversation: a slip of the address book shows a resident's matter. */
export const addressOutsideThread: Rule = (mail, conversation) => {
  if (conversation.addresses.length === 0) return null;
  const addresses = (outsiders(mail, conversation) ?? []).filter(
    (each) => !conversation.addresses.includes(each),
  );
  return addresses.length === 0 ? null : { code: "address-outside-thread", addresses };
};
