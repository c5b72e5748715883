import { LANGUAGES, placesIn } from "../acknowledgement/template.ts";
import type { Failure } from "../result.ts";
import { REPLY_PLACES, REPLY_PURPOSES, type ReplyTemplate } from "./template.ts";

/** Filled in and written as HTML it still fits into what Outlook opens a reply with (32 KB). */
const LONGEST_TEXT = 8_000;
const LONGEST_NAME = 80;
const MOST_TEMPLATES = 40;
const ID = /^[a-z0-9][a-z0-9-]{0,59}$/;

const invalid = (field: string, message: string): Failure => ({
  code: "reply-templates-invalid",
  field,
  message,
});

const known = Object.keys(REPLY_PLACES)
  .map((place) => `{${place}}`)
  .join(", ");

const checkText = (text: string, purpose: ReplyTemplate["purpose"], field: string): readonly Failure[] => {
  if (text.trim() === "") return [invalid(field, "The text is empty.")];
  const unknown = placesIn(text).filter((place) => !Object.hasOwn(REPLY_PLACES, place));
  return [
    ...(text.length > LONGEST_TEXT
      ? [invalid(field, `The text is longer than ${LONGEST_TEXT} characters.`)]
      : []),
    // By it the customer finds the case again, and we a second mail of theirs.
    ...(text.includes("{reference}")
      ? []
      : [invalid(field, "The text does not say the reference: write {reference} where it goes.")]),
    ...(purpose === "holding-reply" && !text.includes("{new date}")
      ? [invalid(field, "The text does not say when the reply will come: write {new date} where it goes.")]
      : []),
    ...unknown.map((place) =>
      invalid(field, `{${place}} is no place that can be filled in. There are ${known}.`),
    ),
  ];
};

const checkWordings = ({ wordings, purpose }: ReplyTemplate, field: string): readonly Failure[] => {
  const languages = wordings.map(({ language }) => language);
  return [
    ...(wordings.length === 0 ? [invalid(`${field}.wordings`, "There is no language to write in.")] : []),
    ...wordings.flatMap(({ language, text }, index) => [
      ...(LANGUAGES.includes(language)
        ? []
        : [
            invalid(`${field}.wordings.${index}.language`, `The language is one of ${LANGUAGES.join(", ")}.`),
          ]),
      ...(languages.indexOf(language) === index
        ? []
        : [invalid(`${field}.wordings.${index}.language`, "This language is there already.")]),
      ...checkText(text, purpose, `${field}.wordings.${index}.text`),
    ]),
  ];
};

const sameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Everything that is wrong with an authority's templates, in their order; empty when officers can use them. */
export const checkReplyTemplates = (templates: readonly ReplyTemplate[]): readonly Failure[] => [
  ...(templates.length > MOST_TEMPLATES
    ? [invalid("templates", `There are more than ${MOST_TEMPLATES} templates: nobody would find one.`)]
    : []),
  ...templates.flatMap((template, index) => {
    const field = `templates.${index}`;
    const { id, name, purpose } = template;
    const before = templates.slice(0, index);
    return [
      ...(ID.test(id)
        ? []
        : [invalid(`${field}.id`, "The id is made of small letters, digits and hyphens, at most 60.")]),
      ...(before.some((each) => each.id === id)
        ? [invalid(`${field}.id`, `There is a template ${id} already.`)]
        : []),
      ...(name.trim() === "" ? [invalid(`${field}.name`, "The name is empty.")] : []),
      ...(name.length > LONGEST_NAME
        ? [invalid(`${field}.name`, `The name is longer than ${LONGEST_NAME} characters.`)]
        : []),
      ...(name.trim() !== "" && before.some((each) => sameName(each.name, name))
        ? [invalid(`${field}.name`, `Another template is called ${name.trim()} already.`)]
        : []),
      ...(REPLY_PURPOSES.includes(purpose)
        ? []
        : [invalid(`${field}.purpose`, `The purpose is one of ${REPLY_PURPOSES.join(", ")}.`)]),
      ...checkWordings(template, field),
    ];
  }),
];
