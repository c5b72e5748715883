import type { Rule } from "./about-to-go.ts";
import { answersCustomer } from "./who-gets-it.ts";

/** Mail programs break a reference with other hyphens and spaces; it is the same reference still. */
const plain = (text: string): string => text.replace(/[\s\u00ad\u2010-\u2015\u2212-]+/g, "").toUpperCase();

/** The customer can not name the matter when they write or ring again, and a new mail can not be put to its case. */
export const referenceMissing: Rule = (mail, conversation) => {
  if (mail.text === null || !answersCustomer(mail, conversation)) return null;
  const reference = plain(conversation.reference);
  const stands = plain(mail.subject).includes(reference) || plain(mail.text).includes(reference);
  return stands ? null : { code: "reference-missing" };
};
