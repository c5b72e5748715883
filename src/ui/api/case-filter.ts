/** How one decided case stands against a standard, as the figures count it. */
export type CountedAs = "met" | "missed" | "missed-open" | "not-yet-due" | "not-from-public" | "not-measured";

/** Which cases to list. Everything given must hold; nothing given lists all, newest first. */
export interface CaseFilter {
  /** Only open, or only finished cases. */
  readonly open?: boolean;
  readonly authority?: string;
  readonly service?: string;
  /** Object id of the owner; `none` for cases that nobody has taken. */
  readonly owner?: string;
  /** Part of a reference, a sender's name or a subject. */
  readonly search?: string;
  /** With `standard` and `outcome`: the cases behind one figure. */
  readonly period?: string;
  readonly standard?: string;
  readonly outcome?: CountedAs | "denominator";
  /** At most this many rows. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

/** The filter as a query, with a leading question mark unless it is empty. */
export const queryOf = (filter: Readonly<Record<string, string | number | boolean | undefined>>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value !== undefined && value !== "") query.set(name, String(value));
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
};
