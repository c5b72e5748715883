import type { Instant } from "../../domain/calendar/civil-date.ts";

/** A view of the desk that an officer has given a name. */
export interface SavedView {
  readonly name: string;
  /** Its address within the tab, as in `#/today?list=overdue`. */
  readonly place: string;
}

/** The views of one officer each, by name; a name that is taken is given to the newer view. */
export interface SavedViewStore {
  savedViews(officerId: string): Promise<readonly SavedView[]>;
  saveView(view: SavedView & { readonly officerId: string; readonly savedAt: Instant }): Promise<void>;
  removeView(view: { readonly officerId: string; readonly name: string }): Promise<void>;
}
