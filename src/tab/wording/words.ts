import type { Language } from "../../domain/acknowledgement/template.ts";

const languages: Readonly<Record<Language, string>> = { en: "English", cy: "Welsh" };

export const wordingWords = {
  inLanguage: (language: Language) => `In ${languages[language]}`,
  addLanguage: (language: Language) => `Add ${languages[language]}`,
  removeLanguage: (language: Language) => `Remove ${languages[language]}`,
  putFirst: (language: Language) => `Put ${languages[language]} first`,
  places: "Fill in",
  putPlace: (place: string, meaning: string) => `${place}: ${meaning}`,
} as const;
