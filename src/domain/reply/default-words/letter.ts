/** Paragraphs with an empty line between them; an empty paragraph is room for what the officer writes. */
export const letter = (...paragraphs: readonly string[]): string => paragraphs.join("\n\n");
