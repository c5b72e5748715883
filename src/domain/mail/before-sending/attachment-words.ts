import { ENGLISH } from "./attachment-words-en.ts";
import { WELSH } from "./attachment-words-cy.ts";

/**
 * How one language speaks of attachments. `aside` is taken out of a sentence first: it has the words without the
 * promise. `promises` are what is left.
 */
export interface AttachmentWords {
  readonly aside: readonly RegExp[];
  readonly promises: readonly RegExp[];
}

const LANGUAGES: readonly AttachmentWords[] = [ENGLISH, WELSH];
const LONGEST_MENTION = 40;
/** Characters of a sentence that are looked at. Nobody writes longer ones; machines that paste do. */
const LONGEST_SENTENCE = 1_000;

/** A line that goes on with a small letter is the same sentence. */
const sentencesIn = (text: string): readonly string[] =>
  text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\n(?=[ \t]*[a-zâêîôûŵŷ])/g, " ")
    .split(/[.!?;](?=\s|$)|\n/)
    .map((sentence) => sentence.slice(0, LONGEST_SENTENCE).replace(/\s+/g, " ").trim());

const promiseIn = (sentence: string, { aside, promises }: AttachmentWords): string | null => {
  const left = aside.reduce((rest, each) => rest.replace(each, " "), sentence);
  for (const each of promises) {
    const match = each.exec(left);
    if (match !== null) return match[0].trim().slice(0, LONGEST_MENTION);
  }
  return null;
};

/** How the text promises a file, in English or Welsh; null where it does not. */
export const mentionOfAttachment = (text: string): string | null => {
  for (const sentence of sentencesIn(text)) {
    for (const language of LANGUAGES) {
      const mention = promiseIn(sentence, language);
      if (mention !== null) return mention;
    }
  }
  return null;
};
