import type { Division } from "../../domain/calendar/bank-holiday.ts";
import type { Calendar } from "../../domain/calendar/calendar.ts";
import type { Result } from "../../domain/result.ts";
import type { Refusal } from "../refusal.ts";
import type { RulesPreview } from "../rules-use-cases.ts";
import type { OfficerActor } from "../use-cases.ts";

/** Whose calendar: of an authority, or of a service with opening hours of its own. */
export type CalendarOwner =
  { readonly kind: "authority"; readonly id: string } | { readonly kind: "service"; readonly id: string };

/** What people change in a calendar; the rest of it follows. */
export interface CalendarDays extends Pick<Calendar, "hours" | "closures" | "openings"> {
  /** Of an authority only: a service has those of the authority that was written to. */
  readonly bankHolidays?: readonly Division[];
}

export interface CalendarChange {
  readonly of: CalendarOwner;
  /** The version that was edited; 0 for a service that had no calendar of its own. */
  readonly version: number;
  /** null: the service works when the authority works. */
  readonly days: CalendarDays | null;
}

/** What a change of opening days would move. Writes nothing. `until`: nobody waits for it any longer. */
export type PreviewCalendar = (
  change: CalendarChange,
  until?: AbortSignal,
) => Promise<Result<RulesPreview, Refusal>>;

export interface SavedCalendar {
  /** The new revision of the rules; null: nothing that judges has changed. */
  readonly revision: number | null;
  /** Of the days that are saved now; 0: the service works when the authority works. */
  readonly version: number;
}

/**
 * Keeps the next version of a calendar; the open cases are brought to it afterwards. `calendar-changed` where somebody
 * has saved another since; the same days saved twice are saved once.
 */
export type ChangeCalendar = (
  change: CalendarChange & { readonly because: string; readonly by: OfficerActor },
) => Promise<Result<SavedCalendar, Refusal>>;
