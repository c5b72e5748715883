import { LANGUAGES, type Language } from "../../domain/acknowledgement/template.ts";

/** Whatever is said in one language or several. */
interface Worded {
  readonly wordings: readonly { readonly language: Language }[];
}

/** Languages that could still be added. */
export const languagesLeft = ({ wordings }: Worded): readonly Language[] =>
  LANGUAGES.filter((language) => wordings.every((each) => each.language !== language));

export const withoutLanguage = <T extends Worded>(template: T, language: Language): T => ({
  ...template,
  wordings: template.wordings.filter((each) => each.language !== language),
});

/** A language written before the others: the one that is used where a customer's is not known. */
export const withFirst = <T extends Worded>(template: T, language: Language): T => ({
  ...template,
  wordings: [
    ...template.wordings.filter((each) => each.language === language),
    ...template.wordings.filter((each) => each.language !== language),
  ],
});

/** The words of one language changed, the others as they were. */
export const withWording = <T extends Worded>(
  template: T,
  language: Language,
  change: Partial<Omit<T["wordings"][number], "language">>,
): T => ({
  ...template,
  wordings: template.wordings.map((each) => (each.language === language ? { ...each, ...change } : each)),
});
