import type { DeskUseCases } from "../desk-use-cases.ts";
import type { Now } from "../ports/now.ts";
import type { CaseRecord } from "../ports/record.ts";
import { listDesk } from "./list-desk.ts";
import { listViews, removeView, saveView } from "./saved-views.ts";

/** The use cases of the desk over the record of one tenant. */
export const deskUseCases = (needs: { readonly record: CaseRecord; readonly now: Now }): DeskUseCases => ({
  listDesk: listDesk(needs),
  listViews: listViews(needs),
  saveView: saveView(needs),
  removeView: removeView(needs),
});
