import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { CountedList, DueGroup } from "../ports/desk.ts";
import type { CaseRow } from "./case-view.ts";

/** A case on the desk, with the people around it. */
export interface DeskRow extends CaseRow {
  /** How many events it has: it grows with everything that happens. */
  readonly seq: number;
  /** The service that had it before; null while it is where it came in. */
  readonly passedOnBy: string | null;
  /** Others who are at it now. */
  readonly others: readonly {
    readonly id: string;
    readonly name: string;
    readonly doing: "looking" | "replying";
  }[];
  readonly following: boolean;
  readonly snoozedUntil: Instant | null;
}

/** A piece of a list of the desk, and how long all of them are at the same moment. */
export interface DeskPage {
  /** Where in the list the rows begin, from 0. */
  readonly from: number;
  readonly rows: readonly DeskRow[];
  readonly groups: Readonly<Record<DueGroup, number>>;
  /** There are more than the list goes back to. */
  readonly orMore?: true;
  readonly counts: Readonly<Record<CountedList, number>>;
}
