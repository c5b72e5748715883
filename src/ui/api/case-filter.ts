import type { JudgedClock } from "../../domain/compliance/figure.ts";
import type { Channel } from "../../domain/standards/standard.ts";

/** How one case stands against a standard, as the figures count it. */
export type Outcome = JudgedClock["outcome"];

/** Which cases to list, in the order of their next due date. Everything given must hold. */
export interface CaseFilter {
  readonly state?: "open" | "overdue" | "due-soon" | "at-risk" | "answered";
  readonly authority?: string;
  readonly service?: string;
  /** An officer's object id; `me` for the signed-in one; `none` for cases that nobody has taken. */
  readonly owner?: string;
  readonly channel?: Channel;
  /** Part of a reference, a sender's name or a subject. */
  readonly text?: string;
  /** With `standard`, and `outcome` where one is meant: the cases behind a figure. */
  readonly period?: string;
  readonly standard?: string;
  /** Without it, all that the denominator counts. */
  readonly outcome?: readonly Outcome[];
  /** At most this many rows, up to 200. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

type QueryValue = string | number | readonly string[] | undefined;

/** The filter as a query, with a leading question mark unless it is empty. Lists are separated by commas. */
export const queryOf = (filter: Readonly<Record<string, QueryValue>>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined || value === "") continue;
    query.set(name, Array.isArray(value) ? value.join(",") : String(value));
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
};
