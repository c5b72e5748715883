import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { CaseEvent } from "../../domain/case/event.ts";
import type { Tag } from "../../domain/case/tag.ts";
import type { Driver } from "../../domain/compliance/driver.ts";
import type { JudgedClock } from "../../domain/compliance/figure.ts";
import type { Channel, Kind, Promised } from "../../domain/standards/standard.ts";

export type Outcome = JudgedClock["outcome"];

/** Kept by a machine's acknowledgement alone, by a holding reply, or only by the date to which it was put off. */
export type MetBy = "machine" | "holding-reply" | "extension";

/** Both included; `to` null: no end. */
export interface Range {
  readonly from: number;
  readonly to: number | null;
}

/** Which cases are asked for. Everything given has to hold. */
export interface CaseFilter {
  readonly open?: boolean;
  /** Only cases with a clock that is unanswered and past its due date at `now`. */
  readonly overdue?: boolean;
  readonly answered?: boolean;
  readonly authority?: string;
  readonly service?: string;
  /** An officer's id, or null for cases that nobody owns. */
  readonly owner?: string | null;
  readonly channel?: Channel;
  /** Only what this officer follows. */
  readonly followedBy?: string;
  /** What this officer has put off: none of it, or nothing else. */
  readonly snoozed?: { readonly by: string; readonly only: boolean };
  /** What else the same customer has written to one council. */
  readonly sameCustomerAs?: {
    readonly besides: string;
    readonly authority: string;
    readonly sender: { readonly name: string; readonly address: string | null };
  };
  /** Part of a reference, a sender or a subject; letters in either case. */
  readonly text?: string;
  readonly kind?: Kind;
  /** The cases behind a figure: those with a clock that it counts, judged at `now`. */
  readonly figure?: {
    readonly from: CivilDate;
    readonly to: CivilDate;
    /** null: of all standards; then the promise is given. */
    readonly standardId: string | null;
    readonly promised: Promised | null;
    readonly outcomes: readonly Outcome[];
    readonly metBy?: MetBy;
    /** The working day of the answer. */
    readonly days?: Range;
  };
  /** The cases behind a number of practice: received in the stretch, from the public. */
  readonly received?: {
    readonly from: CivilDate;
    readonly to: CivilDate;
    /** Only those that are answered under their own reference. */
    readonly worked: boolean;
    /** 1 Monday to 7 Sunday. */
    readonly weekday?: Range;
    /** null: only the date is known. */
    readonly hour?: Range | null;
    readonly handOffs?: Range;
    readonly extended?: true;
    readonly paused?: true;
    readonly driver?: Driver;
    readonly withoutDriver?: Driver;
    /** A service that had it at some time. */
    readonly heldBy?: string;
  };
}

/** Where a page ended: by next due date (none last), then reference. */
export interface CasePosition {
  readonly nextDueOn: CivilDate | null;
  readonly reference: string;
}

/** Whole working days of a case: of an answer, of the time a service had it, or of its pauses. */
export type DaysOf =
  | { readonly of: "answer"; readonly standardId: string }
  | { readonly of: "service"; readonly service: string }
  | { readonly of: "pauses" };

/** Where a page in the order of working days ended. */
export interface DaysPosition {
  readonly days: number;
  readonly reference: string;
}

export interface StoredCase {
  readonly reference: string;
  readonly position: CasePosition;
  readonly events: readonly CaseEvent[];
}

/** Where a page of cases that wait to be recalculated ended. */
export interface StalePosition {
  readonly rules: number;
  readonly reference: string;
}

/** Reads the record, each answer from one moment. */
export interface CaseReader {
  eventsOf(reference: string): Promise<readonly CaseEvent[] | null>;
  cases(
    filter: CaseFilter,
    page: { readonly after: CasePosition | null; readonly limit: number },
    now: Instant,
  ): Promise<readonly StoredCase[]>;
  /** The same, those with the fewest of these working days first; where none are counted, the case is left out. */
  casesByDays(
    filter: CaseFilter,
    days: DaysOf,
    page: { readonly after: DaysPosition | null; readonly limit: number },
    now: Instant,
  ): Promise<readonly (DaysPosition & Pick<StoredCase, "events">)[]>;
  /** How many there are; `most` where there are as many or more, for counting on would take as long as they are many. */
  countCases(filter: CaseFilter, now: Instant, most: number): Promise<number>;
  /** The tag that each of these cases had when something last happened or was looked at. */
  tagsOf(references: readonly string[]): Promise<ReadonlyMap<string, Tag | null>>;
  /** Open cases that are counted by an older revision of the rules than this one, a page at a time. */
  staleCases(
    current: number,
    page: { readonly after: StalePosition | null; readonly limit: number },
  ): Promise<readonly StalePosition[]>;
  /** References in order, a page at a time: for what goes through the whole record. */
  references(after: string | null, limit: number): Promise<readonly string[]>;
  /** The first so many cases that an older release folded last: not all of their columns say what they should. */
  ofOlderShape(limit: number): Promise<readonly string[]>;
}
