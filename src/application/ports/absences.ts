import type { Absence } from "../../domain/absence/absence.ts";
import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { Actor } from "../../domain/case/event.ts";

export interface SavedAbsence extends Absence {
  readonly savedAt: Instant;
  readonly savedBy: Actor;
}

/** Who is away when. No event of a case: no clock and no figure depends on it. */
export interface Absences {
  /** Those that are not over on that day, the earliest first. */
  absencesFrom(on: CivilDate): Promise<readonly SavedAbsence[]>;
  /** Keeps it under its id. False, and nothing is kept, where it overlaps another of the same officer. */
  saveAbsence(absence: SavedAbsence): Promise<boolean>;
  /** Whether there was one. */
  removeAbsence(id: string): Promise<boolean>;
  /** How many open cases each officer owns; who owns none is not named. */
  openCasesByOwner(): Promise<ReadonlyMap<string, number>>;
}
