/** How a case is called: `HS-2026-00412`, by service prefix, year of receipt, and number in that year. */
export const referenceOf = (prefix: string, year: number, number: number): string =>
  `${prefix}-${year}-${String(number).padStart(5, "0")}`;

/** A subject could name thousands, and each is looked up. */
const MOST_IN_SUBJECT = 5;

/** The references that a subject names, in their order, written in whichever case. */
export const referencesIn = (subject: string): readonly string[] =>
  [...new Set(subject.toUpperCase().match(/\b[A-Z]{2,4}-\d{4}-\d{5,9}\b/g) ?? [])].slice(0, MOST_IN_SUBJECT);
