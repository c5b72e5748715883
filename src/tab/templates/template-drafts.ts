import type { ReplyTemplate } from "../../contracts/reply-template.ts";
import { LANGUAGES, type Language } from "../../domain/acknowledgement/template.ts";
import { DEFAULT_REPLY_TEMPLATES, defaultReplyText } from "../../domain/reply/default-templates.ts";
import { checkReplyTemplates } from "../../domain/reply/template-check.ts";
import type { ReplyPurpose } from "../../domain/reply/template.ts";

/** The templates of an authority as somebody is changing them. */
export type Templates = readonly ReplyTemplate[];

/** One template changed, the others as they were. */
export const withTemplate = (
  templates: Templates,
  id: string,
  change: (template: ReplyTemplate) => ReplyTemplate,
): Templates => templates.map((each) => (each.id === id ? change(each) : each));

/** Words that nobody has touched yet become ours for the new purpose; somebody's own words stay. */
export const withPurpose = (template: ReplyTemplate, purpose: ReplyPurpose): ReplyTemplate => ({
  ...template,
  purpose,
  wordings: template.wordings.map(({ language, text }) => ({
    language,
    text: text === defaultReplyText(template.purpose, language) ? defaultReplyText(purpose, language) : text,
  })),
});

/** One more language below the others, with our own words to begin with. */
export const withLanguage = (template: ReplyTemplate, language: Language): ReplyTemplate => ({
  ...template,
  wordings: [...template.wordings, { language, text: defaultReplyText(template.purpose, language) }],
});

/** One more at the end, without a name yet, in the languages of the first. */
export const withOneMore = (
  templates: Templates,
): { readonly templates: Templates; readonly added: ReplyTemplate } => {
  const taken = new Set(templates.map(({ id }) => id));
  let number = templates.length + 1;
  while (taken.has(`own-${number}`)) number += 1;
  const languages = templates[0]?.wordings.map(({ language }) => language) ?? [...LANGUAGES];
  const added: ReplyTemplate = {
    id: `own-${number}`,
    purpose: "reply",
    name: "",
    wordings: languages.map((language) => ({ language, text: defaultReplyText("reply", language) })),
  };
  return { templates: [...templates, added], added };
};

export const without = (templates: Templates, id: string): Templates =>
  templates.filter((each) => each.id !== id);

/** What is wrong, by field (`name`, `wordings.0.text`), for each template by its id: the first thing for each field. */
export const errorsById = (templates: Templates): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const errors = new Map<string, Map<string, string>>();
  for (const { field = "", message } of checkReplyTemplates(templates)) {
    const [, index = "", inside = ""] = /^templates\.(\d+)\.(.+)$/.exec(field) ?? [];
    const id = templates[Number(index)]?.id ?? "";
    const ofTemplate = errors.get(id) ?? new Map<string, string>();
    if (!ofTemplate.has(inside)) ofTemplate.set(inside, message);
    errors.set(id, ofTemplate);
  }
  return errors;
};

const same = (one: ReplyTemplate, other: ReplyTemplate): boolean =>
  one.id === other.id &&
  one.purpose === other.purpose &&
  one.name === other.name &&
  one.wordings.length === other.wordings.length &&
  one.wordings.every(
    ({ language, text }, index) =>
      language === other.wordings[index]?.language && text === other.wordings[index]?.text,
  );

export const sameTemplates = (one: Templates, other: Templates): boolean =>
  one.length === other.length &&
  one.every((each, index) => {
    const counterpart = other[index];
    return counterpart !== undefined && same(each, counterpart);
  });

/** As they are shipped, for somebody to change. */
export const shipped = (): Templates => structuredClone(DEFAULT_REPLY_TEMPLATES) as ReplyTemplate[];

export const areShipped = (templates: Templates): boolean => sameTemplates(templates, shipped());

/** How two versions differ, by the names that people see. */
export interface Differences {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export const differences = (before: Templates, after: Templates): Differences => {
  const find = (where: Templates, id: string) => where.find((each) => each.id === id);
  const names = (which: Templates): readonly string[] => which.map(({ name }) => name);
  return {
    changed: names(
      after.filter((each) => {
        const former = find(before, each.id);
        return former !== undefined && !same(former, each);
      }),
    ),
    added: names(after.filter(({ id }) => find(before, id) === undefined)),
    removed: names(before.filter(({ id }) => find(after, id) === undefined)),
  };
};
