import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { AtCase, NamedOfficer } from "../ports/case-desk.ts";
import type { CaseRow } from "./case-view.ts";

/** The people around a case, and what it is to the officer who asks. */
export interface CaseDesk {
  readonly reference: string;
  readonly others: readonly AtCase[];
  readonly sayAgainWithinSeconds: number;
  readonly followers: readonly NamedOfficer[];
  readonly following: boolean;
  readonly snoozedUntil: Instant | null;
}

/** What an officer should answer next, and how many more wait. */
export interface NextDue {
  readonly next: CaseRow | null;
  readonly waiting: number;
}

export interface MessageLink {
  readonly webLink: string | null;
}
