import type { AcknowledgementTemplate } from "../../contracts/mailbox.ts";
import { defaultWording } from "../../domain/acknowledgement/default-template.ts";
import { checkTemplate } from "../../domain/acknowledgement/template-check.ts";
import { LANGUAGES, type Language } from "../../domain/acknowledgement/template.ts";
import { mailboxesWords } from "./words.ts";

const { newer: said } = mailboxesWords;

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

/** What somebody else has changed of the words, one line each. */
export const changesOf = (
  base: AcknowledgementTemplate,
  newer: AcknowledgementTemplate,
): readonly string[] => {
  const of = ({ wordings }: AcknowledgementTemplate, which: Language) =>
    wordings.find(({ language }) => language === which);
  const lines = LANGUAGES.flatMap((language): readonly string[] => {
    const [before, now] = [of(base, language), of(newer, language)];
    if (now === undefined) return before === undefined ? [] : [said.gone(language)];
    if (before === undefined) return [said.added(language, now.text)];
    return [
      ...(now.text === before.text ? [] : [said.text(language, now.text)]),
      ...(now.outOfHours === before.outOfHours ? [] : [said.outOfHours(language, now.outOfHours)]),
    ];
  });
  const [first] = newer.wordings;
  return [
    ...lines,
    ...(lines.length > 0 || first === undefined || first.language === base.wordings[0]?.language
      ? []
      : [said.first(first.language)]),
    ...(newer.anHourToOneAddress === base.anHourToOneAddress ? [] : [said.anHour(newer.anHourToOneAddress)]),
  ];
};
