import type { Language } from "../acknowledgement/template.ts";

/**
 * The parts of a letter's words: paragraphs with an empty line between them, lines within a paragraph, sentences
 * within a line. A sentence ends with its full stop and the blank after it.
 */
const SENTENCE_END = /(?<=[.!?])\s+/;

export const paragraphsOf = (text: string): readonly string[] =>
  text.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n/);
export const linesOf = (paragraph: string): readonly string[] => paragraph.split("\n");
export const sentencesOf = (line: string): readonly string[] => line.split(SENTENCE_END);

/** The same words as paragraphs of HTML: nothing in them can become markup. An empty one is room to write in. */
export const htmlOf = (text: string, language: Language): string =>
  paragraphsOf(text)
    .map((paragraph) => linesOf(paragraph).map(escaped).join("<br>"))
    .map((content) => `<p lang="${language}">${content === "" ? "<br>" : content}</p>`)
    .join("");

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
