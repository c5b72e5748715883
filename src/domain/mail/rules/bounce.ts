import { isMailerDaemon } from "../address.ts";
import { headerOf, quoted } from "../header.ts";
import { found, type Rule } from "./rule.ts";

const UNDELIVERED =
  /^(?:undeliver(?:able|ed)\b|delivery (?:status notification|failure|has failed)|mail delivery (?:failed|failure|system)|returned mail\b|failure notice\b|mail system error|message (?:could not be delivered|undeliverable)|unzustellbar\b|non remis\b|onbestelbaar\b|no se puede entregar|non recapitabile)/i;

/** A bounce from a mail system that does not write reports in the standard form. */
export const bounceWithoutReport: Rule = (message) => {
  const failedRecipients = headerOf(message, "x-failed-recipients");
  if (failedRecipients !== null)
    return found(
      "bounce",
      `mail that could not be delivered (${quoted("X-Failed-Recipients", failedRecipients)})`,
    );

  const from = message.from?.address ?? "";
  if (isMailerDaemon(from)) return found("bounce", `sent by a mail system (${quoted("From", from)})`);

  // A postmaster can be a person; a subject alone proves nothing. Both together do.
  if (/^postmaster@/i.test(from) && UNDELIVERED.test(message.subject))
    return found(
      "bounce",
      `sent by a mail system (${quoted("From", from)})`,
      quoted("Subject", message.subject),
    );
  return null;
};
