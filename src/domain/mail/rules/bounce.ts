import { isMailerDaemon, isMailSystemName } from "../address.ts";
import { headerOf, quoted } from "../header.ts";
import { isUndeliveredSubject } from "./report-subject.ts";
import { found, type Rule } from "./rule.ts";

/** A bounce from a mail system that does not write reports in the standard form. */
export const bounceWithoutReport: Rule = (message) => {
  const failedRecipients = headerOf(message, "x-failed-recipients");
  if (failedRecipients !== null)
    return found(
      "bounce",
      `mail that could not be delivered (${quoted("X-Failed-Recipients", failedRecipients)})`,
    );

  const { address = "", name = "" } = message.from ?? {};
  if (isMailerDaemon(address)) return found("bounce", `sent by a mail system (${quoted("From", address)})`);
  // Sendmail writes to its own machine from a bare MAILER-DAEMON, which is no address.
  if (address === "" && isMailSystemName(name))
    return found("bounce", `sent by a mail system (${quoted("From", name)})`);

  // A postmaster can be a person, and a subject alone proves nothing. Both together do.
  const mailSystem = /^postmaster@/i.test(address) || isMailSystemName(name) || message.from === null;
  if (mailSystem && isUndeliveredSubject(message.subject))
    return found(
      "bounce",
      `sent by a mail system (${quoted("From", address || name)})`,
      quoted("Subject", message.subject),
    );
  return null;
};
