import type { Language } from "../acknowledgement/template.ts";
import { CYMRAEG } from "./default-words/cymraeg.ts";
import { ENGLISH } from "./default-words/english.ts";
import { REPLY_PURPOSES, type ReplyPurpose, type ReplyTemplate } from "./template.ts";

const WORDS: Readonly<Record<Language, Readonly<Record<ReplyPurpose, string>>>> = {
  en: ENGLISH,
  cy: CYMRAEG,
};

const NAMES: Readonly<Record<ReplyPurpose, string>> = {
  reply: "Reply",
  acknowledgement: "Acknowledge",
  "holding-reply": "Holding reply",
  apology: "Apologise for the late reply",
  "information-request": "Ask for information",
};

/** Our own words for a purpose: what a council's own template begins with. */
export const defaultReplyText = (purpose: ReplyPurpose, language: Language): string =>
  WORDS[language][purpose];

/** What an authority uses until it writes its own: one for each purpose, its own language first. */
export const defaultReplyTemplates = (
  languages: readonly Language[] = ["en", "cy"],
): readonly ReplyTemplate[] =>
  REPLY_PURPOSES.map((purpose) => ({
    id: purpose,
    purpose,
    name: NAMES[purpose],
    wordings: languages.map((language) => ({ language, text: WORDS[language][purpose] })),
  }));

/** As they are shipped, English first. */
export const DEFAULT_REPLY_TEMPLATES: readonly ReplyTemplate[] = defaultReplyTemplates();
