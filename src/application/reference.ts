/** How a case is called: `HS-2026-00412`, by service prefix, year of receipt, and number in that year. */
export const referenceOf = (prefix: string, year: number, number: number): string =>
  `${prefix}-${year}-${String(number).padStart(5, "0")}`;
