import { isOwnAddress, isWebFormSender } from "../address.ts";
import { quoted } from "../header.ts";
import { senderBehindOwnList } from "../public-sender.ts";
import { found, type Rule } from "./rule.ts";

/** Colleagues writing to each other. A form on the council's website and its own lists speak for the public. */
export const internal: Rule = (message, own) => {
  const from = message.from?.address ?? "";
  if (!isOwnAddress(from, own) || isWebFormSender(message, own) || senderBehindOwnList(message, own))
    return null;
  return found("internal", `sent from inside the council (${quoted("From", from)})`);
};
