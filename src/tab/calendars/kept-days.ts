import type { AdoptionPreview } from "../../contracts/standards.ts";
import { sameDays, type SavedDays } from "./days.ts";
import { daysFrom, type TypedDays } from "./typed-days.ts";

/** Days as somebody is changing them, and the saved ones that they began with. */
export interface DaysDraft {
  readonly base: SavedDays;
  readonly typed: TypedDays;
}

/** What was saved from this page last, with the way back. */
export interface LastSaved {
  /** The version before it, and the days that were saved then. */
  readonly before: SavedDays;
  /** What is saved now. */
  readonly saved: SavedDays;
  /** Open cases; null: they were still being brought to the new days. */
  readonly moved: number | null;
  readonly because: string;
  /** The first of the cases that moved, as they were shown before. */
  readonly rows: AdoptionPreview["rows"];
  readonly undone: boolean;
  /** The council has been read since, and says the same. */
  readonly seen: boolean;
}

/**
 * By whose days they are, for as long as the tab is open: the browser's own way back cannot be asked about first, so
 * what was typed waits here for whoever comes back; and so does the way back from what was saved.
 */
const drafts = new Map<string, DaysDraft>();
const saves = new Map<string, LastSaved>();

const keep = <T>(kept: Map<string, T>, key: string, value: T | null): void => {
  if (value === null) kept.delete(key);
  else kept.set(key, value);
};

export const draftOf = (key: string): DaysDraft | null => drafts.get(key) ?? null;
export const keepDraft = (key: string, draft: DaysDraft | null): void => keep(drafts, key, draft);
export const dropDrafts = (): void => drafts.clear();

/** Whether other days than those that were saved would come of it: a time that is written otherwise is none. */
export const isChanged = (draft: DaysDraft | null): boolean =>
  draft !== null && !sameDays(daysFrom(draft.typed), draft.base.days);

export const hasChanges = (): boolean => [...drafts.values()].some(isChanged);

export const lastSavedOf = (key: string): LastSaved | null => saves.get(key) ?? null;
export const keepLastSaved = (key: string, last: LastSaved | null): void => keep(saves, key, last);

/** Whether what was saved here still is the newest: it is until the council says something else. */
export const settled = (last: LastSaved | null, told: SavedDays): LastSaved | null => {
  if (last === null) return null;
  if (told.version === last.saved.version) return last.seen ? last : { ...last, seen: true };
  // The council was read before the save, and will be again.
  const older = told.version === last.before.version || told.version < last.saved.version;
  return older && !last.seen ? last : null;
};
