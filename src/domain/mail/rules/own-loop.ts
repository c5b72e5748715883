import { headerOf, headersOf, quoted } from "../header.ts";
import { isOwnList } from "../own-list.ts";
import { OWN_MARKER } from "../own-marker.ts";
import { outsideReplyTo } from "../public-sender.ts";
import { found, type Rule } from "./rule.ts";

/** Our own mail that has come back, or a mailbox that writes to itself: answering it would go on for ever. */
export const ownLoop: Rule = (message, own) => {
  const marker = headerOf(message, OWN_MARKER);
  if (marker !== null && message.folder !== "sent")
    return found("own_loop", `our own mail has come back (${quoted("X-Response-Standards", marker)})`);

  for (const value of headersOf(message, "x-loop")) {
    const said = value.toLowerCase();
    // A list in front of the mailbox writes its own address here, and that may be the mailbox's.
    const named = !isOwnList(message, own) && own.mailboxes.some((mailbox) => said.includes(mailbox));
    if (said === "yes" || said === "true" || named)
      return found("own_loop", `mail that goes round in a loop (${quoted("X-Loop", value)})`);
  }

  const from = message.from?.address ?? "";
  if (
    from === "" ||
    from !== message.mailbox ||
    message.folder === "sent" ||
    own.webFormSenders.includes(from)
  )
    return null;
  const person = outsideReplyTo(message, own);
  return found(
    "own_loop",
    `the mailbox wrote to itself (${quoted("From", from)})`,
    ...(person ? [adviceOnWebForms(person.address)] : []),
  );
};

/** What to do when mail from inside turns out to be somebody's letter. */
export const adviceOnWebForms = (replyTo: string): string =>
  `an answer would go outside the council (${quoted("Reply-To", replyTo)}): if a form on the website sent it, name its sender among the web forms`;
