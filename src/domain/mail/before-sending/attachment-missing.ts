import type { Rule } from "./about-to-go.ts";
import { mentionOfAttachment } from "./attachment-words.ts";
import { outsiders } from "./who-gets-it.ts";
import { writtenText } from "./written-text.ts";

/** The text promises a file and none goes with it. Between colleagues that is theirs to notice. */
export const attachmentMissing: Rule = (mail, conversation) => {
  if (mail.attachments !== 0 || mail.text === null) return null;
  if (outsiders(mail, conversation)?.length === 0) return null;
  const word = mentionOfAttachment(writtenText(mail.text));
  return word === null ? null : { code: "attachment-missing", word };
};
