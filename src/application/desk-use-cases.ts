import type { ListDesk } from "./desk/list-desk.ts";
import type { ListViews, RemoveView, SaveView } from "./desk/saved-views.ts";

/** What the team's desk asks of the record. */
export interface DeskUseCases {
  readonly listDesk: ListDesk;
  readonly listViews: ListViews;
  readonly saveView: SaveView;
  readonly removeView: RemoveView;
}
