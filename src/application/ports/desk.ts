import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { CaseEvent } from "../../domain/case/event.ts";
import type { AtCase } from "./case-desk.ts";

export const DESK_LISTS = [
  "open",
  "overdue",
  "due-today",
  "at-risk",
  /** Closed, and the customer has written since. */
  "wrote-again",
  "followed",
  "snoozed",
  "answered",
  /** What came by letter, fax or call-back. */
  "logged",
] as const;
export type DeskList = (typeof DESK_LISTS)[number];

/** The lists that are counted with every page: those of what waits. */
export type CountedList = Exclude<DeskList, "answered" | "logged">;

/** The groups of a list, in its order. */
export const DUE_GROUPS = ["overdue", "today", "this-week", "later", "paused", "settled"] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** Whose cases, which council's, which of them. Everything given has to hold. */
export interface DeskScope {
  /** The officer who asks: what they have snoozed and what they follow is theirs alone. */
  readonly askedBy: string;
  /** Of these owners, or with these services; null: everybody's. */
  readonly whose: { readonly owners: readonly string[] } | { readonly services: readonly string[] } | null;
  readonly authority: string | null;
  readonly service: string | null;
  /** Part of a reference, a sender or a subject; empty: all. What is searched for is found though it is snoozed. */
  readonly text: string;
}

/** The moment at which a desk is looked at, and the dates that it falls on where the council is. */
export interface DeskMoment {
  readonly now: Instant;
  readonly today: CivilDate;
  /** The Sunday of the week. */
  readonly weekEnds: CivilDate;
  /** Who is away without anybody in their place. */
  readonly uncovered: readonly string[];
}

export interface DeskCase {
  readonly reference: string;
  readonly events: readonly CaseEvent[];
  /** Who is at it now. */
  readonly present: readonly AtCase[];
  readonly following: boolean;
  readonly snoozedUntil: Instant | null;
}

export interface DeskPage {
  readonly cases: readonly DeskCase[];
  /**
   * How many cases each group of the whole list has; their sum is the length of the list. `answered` and `logged` are
   * not divided: all stand under `settled`.
   */
  readonly groups: Readonly<Record<DueGroup, number>>;
  /** There are more than the list goes back to. */
  readonly orMore?: true;
  readonly counts: Readonly<Record<CountedList, number>>;
}

/**
 * Reads the desk: cases that want something, in order of what is due next, from a place in the list on. `answered` and
 * `logged` are in order of receipt, the newest first, and hold the newest thousand.
 */
export interface DeskReader {
  deskPage(
    asked: DeskScope & { readonly list: DeskList; readonly from: number; readonly limit: number },
    at: DeskMoment,
  ): Promise<DeskPage>;
}
