import { placesIn, type Language } from "../acknowledgement/template.ts";
import { linesOf, paragraphsOf, sentencesOf } from "./letter-text.ts";

/** What stands in each place; null where it is not known. */
export type Values = Readonly<Record<string, string | null>>;

/** What is said where nobody can promise a date yet. */
export const SOON: Readonly<Record<Language, { readonly words: string; readonly sentence: string }>> = {
  en: { words: "as soon as we can", sentence: "We will reply as soon as we can." },
  cy: { words: "cyn gynted ag y gallwn", sentence: "Byddwn yn ateb cyn gynted ag y gallwn." },
};

const PLACE = /\{([^{}\n]{1,40})\}/g;

/** The text with every place filled in; null where it would have a hole. A place that there is not stays as written. */
export const filledIn = (text: string, values: Values): string | null =>
  placesIn(text).some((place) => values[place] === null)
    ? null
    : text.replace(PLACE, (place, name: string) =>
        Object.hasOwn(values, name) ? (values[name] ?? place) : place,
      );

/** With the word before it, which would not stand before "as soon as we can". */
const DATE_WITH_ITS_WORD =
  /(?:\b(?:by|within|on|erbyn dydd|erbyn|o fewn|ddydd)\s+)?\{(?:standard|reply by|new date)\}/gi;

/** The same sentence, naming no date. */
export const namingNoDate = (sentence: string, language: Language): string =>
  sentence.replace(DATE_WITH_ITS_WORD, SOON[language].words);

/** A text sentence by sentence. One that comes to nothing is left out, and with its last one a line or a paragraph. */
export const bySentence = (text: string, written: (sentence: string) => readonly string[]): string =>
  paragraphsOf(text)
    .flatMap((paragraph) => {
      if (paragraph.trim() === "") return [""];
      const lines = linesOf(paragraph).flatMap((line) => {
        if (line.trim() === "") return [];
        const sentences = sentencesOf(line.trim()).flatMap(written);
        return sentences.length === 0 ? [] : [sentences.join(" ")];
      });
      return lines.length === 0 ? [] : [lines.join("\n")];
    })
    .join("\n\n");
