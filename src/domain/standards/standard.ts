import type { CivilDate } from "../calendar/civil-date.ts";

export type Channel = "email" | "letter" | "fax" | "web-form" | "call-back";

export type Kind =
  | "enquiry"
  | "service-request"
  | "complaint"
  | "compliment"
  | "comment"
  | "information-request"
  | "member-enquiry";

/** Complex: complex, or touching several services. */
export type Complexity = "ordinary" | "complex";

/** What the promise is about: that receipt is confirmed, or that the matter is answered. */
export type Promised = "acknowledgement" | "reply";

/**
 * A promise with an allowance. A case is judged by the version in force when it was received.
 */
export interface Standard {
  /** Stable across versions, for example `email-reply`. */
  readonly id: string;
  readonly version: number;
  readonly inForceFrom: CivilDate;
  /** As the public reads it: "E-mail: reply within 8 working days". */
  readonly title: string;
  readonly promised: Promised;
  readonly channels: readonly Channel[];
  readonly complexity: Complexity | "any";
  readonly allowance: { readonly workingDays: number };
  readonly basis: "statutory" | "corporate" | "service";
  readonly measured: "measured" | "sampled" | "advertised-only";
  /** Percentage of cases in which the promise should be kept; null where no source gives one. */
  readonly targetPercent: number | null;
  /** The words that the rule obeys, quoted, and where they stand. */
  readonly source: string;
}
