import { isOwnAddress, isWebFormSender } from "../address.ts";
import { AUTHENTICATED_AS, isAuthenticatedInternal } from "../authenticated-internal.ts";
import { headerOf, quoted } from "../header.ts";
import { isRewrittenByOwnList, outsideReplyTo, senderBehindOwnList } from "../public-sender.ts";
import { adviceOnWebForms } from "./own-loop.ts";
import { found, type Rule } from "./rule.ts";

/** Colleagues writing to each other. A form on the council's website and its own lists speak for the public. */
export const internal: Rule = (message, own) => {
  const from = message.from?.address ?? "";
  // Exchange names a colleague whose mailbox is gone by a path of its own, which is no address.
  if (from === "" && isAuthenticatedInternal(message))
    return found("internal", "sent by somebody signed in at the council (X-MS-Exchange-Organization-AuthAs)");
  if (!isOwnAddress(from, own) || isWebFormSender(message, own)) return null;
  if (senderBehindOwnList(message, own) || isRewrittenByOwnList(message, own)) return null;

  const person = outsideReplyTo(message, own);
  const anonymous = /^anonymous$/i.test(headerOf(message, AUTHENTICATED_AS) ?? "");
  return found(
    "internal",
    `sent from inside the council (${quoted("From", from)})`,
    ...(person ? [adviceOnWebForms(person.address)] : []),
    ...(anonymous
      ? [
          `nobody had signed in to send it (X-MS-Exchange-Organization-AuthAs: Anonymous): a form on the website, or somebody who pretends`,
        ]
      : []),
  );
};
