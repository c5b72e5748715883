/**
 * The same day a year later, of a date or of a moment: as far ahead as anybody is believed to plan. Only to compare
 * with, for 29 February leads to a day that does not exist.
 */
export const aYearOn = (written: string): string =>
  `${String(Number(written.slice(0, 4)) + 1).padStart(4, "0")}${written.slice(4)}`;
