import type { CivilDate } from "../calendar/civil-date.ts";
import type { Allowance } from "./allowance.ts";
import type { Counting } from "./counting.ts";

/** The ways in which the public reaches the council. Cases come by the first five; the others are sampled. */
export const CHANNELS = [
  "email",
  "letter",
  "fax",
  "web-form",
  "call-back",
  "telephone",
  "face-to-face",
] as const;
export type Channel = (typeof CHANNELS)[number];

/** An information request whose law has not been settled yet is counted as one under freedom of information. */
export const KINDS = [
  "enquiry",
  "service-request",
  "complaint",
  "complaint-review",
  "compliment",
  "comment",
  "information-request",
  "environmental-information-request",
  "subject-access-request",
  "member-enquiry",
] as const;
export type Kind = (typeof KINDS)[number];

/** Complex: complex, or touching several services. */
export type Complexity = "ordinary" | "complex";

/** What the promise is about: that receipt is confirmed, or that the matter is answered. */
export type Promised = "acknowledgement" | "reply";

/** What the council may be waiting for from the customer, or another that it had to ask. */
export const WAITING_FOR = ["clarification", "identity", "fee"] as const;
export type WaitingFor = (typeof WAITING_FOR)[number];

/** How far a promise may be put off. */
export interface Extension {
  /** The most by which it may be put off each time, in the unit of the allowance. */
  readonly atMost: Allowance;
  readonly times: number;
  /** The customer has to be told on or before the date on which it was due until then. */
  readonly noticeBy: "due-date";
  /** What the notice has to say. */
  readonly noticeSays: string;
}

/**
 * A promise with an allowance. A case is judged by the version in force when it was received.
 */
export interface Standard {
  /** Stable across versions, for example `email-reply`. */
  readonly id: string;
  readonly version: number;
  readonly inForceFrom: CivilDate;
  /** Who agreed to it and when; null for a published text that nobody here has approved yet. */
  readonly approved: { readonly by: string; readonly on: CivilDate } | null;
  /** As the public reads it: "E-mail: reply within 8 working days". */
  readonly title: string;
  readonly promised: Promised;

  // Its scope. null: all of them.
  readonly authorities: readonly string[] | null;
  readonly services: readonly string[] | null;
  readonly kinds: readonly Kind[] | null;
  readonly channels: readonly Channel[];
  readonly complexity: Complexity | "any";

  readonly allowance: Allowance;
  readonly counting: Counting;
  /**
   * Whose working days: the calendar of the service with its opening days and closures; Monday to Friday without
   * the bank holidays of the authority's own division (`statutory`), or of any part of the United Kingdom
   * (`statutory-uk`). Neither of the last two knows a council's own closures.
   */
  readonly workingDays: "own-calendar" | "statutory" | "statutory-uk";
  /** When its clock starts: a milestone is an event of that name, for example `investigation concluded`. */
  readonly startsAt: "receipt" | "acknowledgement" | { readonly milestone: string };
  /** What waiting does to the clock; it runs on through whatever is not named here. */
  readonly waiting: Readonly<Partial<Record<WaitingFor, "stops" | "restarts">>>;
  /** null: it can not be put off. */
  readonly extension: Extension | null;

  readonly basis: "statutory" | "corporate" | "service";
  readonly measured: "measured" | "sampled" | "advertised-only";
  /** Why it is not measured and since when ("numbers are low"); null where nobody had to decide that. */
  readonly notMeasured: { readonly since: CivilDate; readonly reason: string } | null;
  /** Percentage of cases in which the promise should be kept; null where no source gives one. */
  readonly targetPercent: number | null;
  /** The words that the rule obeys, quoted, and where they stand. */
  readonly source: string;
}
