import { headerOf, headersOf, quoted } from "../header.ts";
import { OWN_MARKER } from "../own-marker.ts";
import { found, type Rule } from "./rule.ts";

/** Our own mail that has come back, or a mailbox that writes to itself: answering it would go on for ever. */
export const ownLoop: Rule = (message, own) => {
  const marker = headerOf(message, OWN_MARKER);
  if (marker !== null && message.folder !== "sent")
    return found("own_loop", `our own mail has come back (${quoted("X-Response-Standards", marker)})`);

  for (const value of headersOf(message, "x-loop")) {
    const said = value.toLowerCase();
    if (said === "yes" || said === "true" || own.mailboxes.some((mailbox) => said.includes(mailbox)))
      return found("own_loop", `mail that goes round in a loop (${quoted("X-Loop", value)})`);
  }

  const from = message.from?.address ?? "";
  if (
    from !== "" &&
    from === message.mailbox &&
    message.folder !== "sent" &&
    !own.webFormSenders.includes(from)
  )
    return found("own_loop", `the mailbox wrote to itself (${quoted("From", from)})`);
  return null;
};
