import type { MailClass } from "../classification.ts";
import { headerOf, keywordOf, parameterOf, quoted } from "../header.ts";
import { found, type Rule } from "./rule.ts";

// Outlook's message classes, learn.microsoft.com "Item types and message classes". A class that is not known
// here counts as mail: IPM.Note and its children are, and voicemail or a form may well be from the public.
const CLASSES: readonly (readonly [pattern: RegExp, mailClass: MailClass, words: string])[] = [
  [/^ipm\.(?:schedule\.meeting|appointment)\b/, "calendar", "calendar item"],
  [/^report\..*\.ndr$/, "bounce", "report of a mail that could not be delivered"],
  [/^report\..*\.(?:dr|delayed\.dr|expanded\.dr|relayed\.dr)$/, "read_receipt", "delivery receipt"],
  [/^report\..*\.(?:ipnrn|ipnnrn)$/, "read_receipt", "read receipt"],
  [/^report\./, "bounce", "report from a mail system"],
  [/^ipm\.note\.rules\.ooftemplate\b/, "out_of_office", "out-of-office template"],
  [/^ipm\.note\.rules\.replytemplate\b/, "auto_reply", "automatic reply of a mailbox rule"],
  [/^ipm\.(?:outlook\.recall|recall\.report)\b/, "auto_generated", "recall of an earlier message"],
  [
    /^ipm\.(?:task|taskrequest|contact|distlist|stickynote|activity|sharing|configuration)\b/,
    "auto_generated",
    "Outlook item that is not mail",
  ],
];

/** What a calendar program wants done: an invitation is handled by it, a published event is only enclosed. */
const MEETING_METHODS = ["request", "reply", "cancel", "counter", "declinecounter", "refresh"];

/** A meeting, a report, a recall or a template is not correspondence, whatever its headers say. */
export const notCorrespondence: Rule = (message) => {
  const itemClass = message.itemClass?.toLowerCase() ?? "";
  for (const [pattern, mailClass, words] of CLASSES)
    if (pattern.test(itemClass)) return found(mailClass, `${words} (item class ${message.itemClass})`);

  const contentClass = headerOf(message, "content-class") ?? "";
  if (/^urn:content-classes:(?:calendarmessage|appointment)$/i.test(contentClass))
    return found("calendar", `calendar item (${quoted("Content-Class", contentClass)})`);

  const contentType = headerOf(message, "content-type") ?? "";
  const method = parameterOf(contentType, "method");
  if (keywordOf(contentType) === "text/calendar" && method !== null && MEETING_METHODS.includes(method))
    return found("calendar", `meeting ${method} (${quoted("Content-Type", contentType)})`);
  return null;
};
