import type { Failure } from "../result.ts";
import { LANGUAGES, PLACES, placesIn, type AcknowledgementTemplate, type Wording } from "./template.ts";

/** Long enough for every council's words; a mail of this size still goes through everywhere. */
const LONGEST_TEXT = 4_000;
const MOST_AN_HOUR = 20;

const invalid = (field: string, message: string): Failure => ({
  code: "acknowledgement-invalid",
  field,
  message,
});

const checkText = (text: string, field: string): readonly Failure[] => {
  const unknown = placesIn(text).filter((place) => !Object.hasOwn(PLACES, place));
  const known = Object.keys(PLACES)
    .map((place) => `{${place}}`)
    .join(", ");
  return [
    ...(text.length > LONGEST_TEXT
      ? [invalid(field, `The text is longer than ${LONGEST_TEXT} characters.`)]
      : []),
    ...unknown.map((place) =>
      invalid(field, `{${place}} is no place that can be filled in. There are ${known}.`),
    ),
  ];
};

const checkWording = (wording: Wording, index: number): readonly Failure[] => {
  const field = `wordings.${index}`;
  return [
    ...(wording.text.trim() === "" ? [invalid(`${field}.text`, "The text is empty.")] : []),
    // Without it the customer could not be found again, nor a second mail of theirs.
    ...(wording.text.includes("{reference}")
      ? []
      : [invalid(`${field}.text`, "The text does not say the reference: write {reference} where it goes.")]),
    ...checkText(wording.text, `${field}.text`),
    ...checkText(wording.outOfHours, `${field}.outOfHours`),
  ];
};

/** Everything that is wrong with the words that a council has written; empty when they can be sent. */
export const checkTemplate = ({
  wordings,
  anHourToOneAddress,
}: AcknowledgementTemplate): readonly Failure[] => {
  const languages = wordings.map(({ language }) => language);
  return [
    ...(wordings.length === 0 ? [invalid("wordings", "There is no language to write in.")] : []),
    ...languages.flatMap((language, index) =>
      !LANGUAGES.includes(language)
        ? [invalid(`wordings.${index}.language`, `The language is one of ${LANGUAGES.join(", ")}.`)]
        : languages.indexOf(language) === index
          ? []
          : [invalid(`wordings.${index}.language`, "This language is there already.")],
    ),
    ...wordings.flatMap(checkWording),
    ...(Number.isInteger(anHourToOneAddress) && anHourToOneAddress >= 1 && anHourToOneAddress <= MOST_AN_HOUR
      ? []
      : [invalid("anHourToOneAddress", `Give a whole number from 1 to ${MOST_AN_HOUR}.`)]),
  ];
};
