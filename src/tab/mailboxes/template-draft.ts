import type { AcknowledgementTemplate, Wording } from "../../contracts/mailbox.ts";
import { defaultWording } from "../../domain/acknowledgement/default-template.ts";
import { checkTemplate } from "../../domain/acknowledgement/template-check.ts";
import { LANGUAGES, type Language } from "../../domain/acknowledgement/template.ts";

/** The words of one language changed, the others as they were. */
export const withWording = (
  template: AcknowledgementTemplate,
  language: Language,
  change: Partial<Pick<Wording, "text" | "outOfHours">>,
): AcknowledgementTemplate => ({
  ...template,
  wordings: template.wordings.map((each) => (each.language === language ? { ...each, ...change } : each)),
});

/** Languages that could still be added. */
export const languagesLeft = ({ wordings }: AcknowledgementTemplate): readonly Language[] =>
  LANGUAGES.filter((language) => wordings.every((each) => each.language !== language));

/** One more language below the others, with our own words to begin with. */
export const withLanguage = (
  template: AcknowledgementTemplate,
  language: Language,
): AcknowledgementTemplate => ({
  ...template,
  wordings: [...template.wordings, { ...defaultWording(language) }],
});

export const withoutLanguage = (
  template: AcknowledgementTemplate,
  language: Language,
): AcknowledgementTemplate => ({
  ...template,
  wordings: template.wordings.filter((each) => each.language !== language),
});

/** A language written above the others. */
export const withFirst = (
  template: AcknowledgementTemplate,
  language: Language,
): AcknowledgementTemplate => ({
  ...template,
  wordings: [
    ...template.wordings.filter((each) => each.language === language),
    ...template.wordings.filter((each) => each.language !== language),
  ],
});

/** A place such as `{reference}` in the stead of what is selected, and where the caret stands afterwards. */
export const withPlace = (
  text: string,
  place: string,
  from: number,
  to: number,
): { readonly text: string; readonly caret: number } => {
  const written = `{${place}}`;
  return { text: `${text.slice(0, from)}${written}${text.slice(to)}`, caret: from + written.length };
};

/** What is wrong, by field (`wordings.0.text`, `anHourToOneAddress`): the first thing for each. */
export const templateErrors = (template: AcknowledgementTemplate): ReadonlyMap<string, string> => {
  const errors = new Map<string, string>();
  for (const { field = "", message } of checkTemplate(template)) {
    if (!errors.has(field)) errors.set(field, message);
  }
  return errors;
};

export const sameTemplate = (one: AcknowledgementTemplate, other: AcknowledgementTemplate): boolean =>
  one.anHourToOneAddress === other.anHourToOneAddress &&
  one.wordings.length === other.wordings.length &&
  one.wordings.every((each, index) => {
    const same = other.wordings[index];
    return each.language === same?.language && each.text === same.text && each.outOfHours === same.outOfHours;
  });
