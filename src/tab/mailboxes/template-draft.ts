import type { AcknowledgementTemplate } from "../../contracts/mailbox.ts";
import { defaultWording } from "../../domain/acknowledgement/default-template.ts";
import { checkTemplate } from "../../domain/acknowledgement/template-check.ts";
import type { Language } from "../../domain/acknowledgement/template.ts";

/** One more language below the others, with our own words to begin with. */
export const withLanguage = (
  template: AcknowledgementTemplate,
  language: Language,
): AcknowledgementTemplate => ({
  ...template,
  wordings: [...template.wordings, { ...defaultWording(language) }],
});

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
