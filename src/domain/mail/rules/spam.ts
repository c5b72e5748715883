import { headerOf, headersOf, quoted } from "../header.ts";
import { found, type Rule } from "./rule.ts";

/** Microsoft's spam confidence level from which a mail is treated as spam; -1 to 9. */
const SPAM_LEVEL = 5;

/**
 * Only the council's own mail server decides what is junk: the folder that it put the mail in, or its spam
 * confidence level. Marks that anyone on the way can add (X-Spam-Flag) prove nothing.
 */
export const spam: Rule = (message) => {
  if (message.folder === "junk") return found("spam", "the mail server put it in the junk folder");
  // In a mailbox the folder is the last word: whoever moved the mail out of the junk folder has overruled the rating.
  if (message.graphId !== null) return null;

  const level = headerOf(message, "x-ms-exchange-organization-scl");
  if (level !== null)
    return isSpamLevel(level)
      ? found("spam", `the mail server rated it as spam (${quoted("X-MS-Exchange-Organization-SCL", level)})`)
      : null;

  for (const report of headersOf(message, "x-forefront-antispam-report")) {
    const rated = /(?:^|;)\s*SCL:(-?\d+)\s*(?:;|$)/i.exec(report)?.[1];
    if (rated !== undefined && isSpamLevel(rated))
      return found("spam", `the mail server rated it as spam (X-Forefront-Antispam-Report: SCL:${rated})`);
  }
  return null;
};

const isSpamLevel = (level: string): boolean => /^\s*\d+\s*$/.test(level) && Number(level) >= SPAM_LEVEL;
