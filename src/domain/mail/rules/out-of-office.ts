import { headerOf, quoted } from "../header.ts";
import { isInThread } from "../thread.ts";
import { isOutOfOfficeOnAnAnswer, isOutOfOfficeSubject } from "./out-of-office-subject.ts";
import { found, type Rule } from "./rule.ts";

/**
 * An out-of-office reply that its subject gives away, with one sign besides: it answers something, or asks not to
 * be answered by a machine itself. A resident who asks about an "Automatic reply: is anyone there" starts a new
 * thread and is heard.
 */
export const outOfOfficeBySubject: Rule = (message) => {
  if (!isOutOfOfficeSubject(message.subject)) return null;
  const because = whatElse(message);
  return because === null
    ? null
    : found("out_of_office", `out-of-office reply (${quoted("Subject", message.subject)})`, because);
};

function whatElse(message: Parameters<Rule>[0]): string | null {
  if (isInThread(message)) return "it answers an earlier mail (In-Reply-To or References)";
  if (isOutOfOfficeOnAnAnswer(message.subject)) return "it answers an earlier answer, as its subject repeats";
  const suppress = headerOf(message, "x-auto-response-suppress") ?? "";
  return /\b(?:all|oof|autoreply)\b/i.test(suppress)
    ? `it asks for no automatic answer itself (${quoted("X-Auto-Response-Suppress", suppress)})`
    : null;
}
