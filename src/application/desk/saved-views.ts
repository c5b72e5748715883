import { failed, succeeded, type Result } from "../../domain/result.ts";
import type { CouncilStore } from "../ports/council.ts";
import type { Now } from "../ports/now.ts";
import type { SavedView, SavedViewStore } from "../ports/saved-views.ts";
import { NOT_SET_UP, type Refusal } from "../refusal.ts";
import type { OfficerActor } from "../use-cases.ts";

export type ListViews = (input: {
  readonly by: OfficerActor;
}) => Promise<Result<{ readonly views: readonly SavedView[] }, Refusal>>;

/** Names a view of the desk for oneself. A name that is taken names the new view from then on. */
export type SaveView = (
  input: SavedView & { readonly by: OfficerActor },
) => Promise<Result<{ readonly views: readonly SavedView[] }, Refusal>>;

/** A view that there is no more is no refusal: it is gone either way. */
export type RemoveView = (input: {
  readonly name: string;
  readonly by: OfficerActor;
}) => Promise<Result<{ readonly views: readonly SavedView[] }, Refusal>>;

interface Needs {
  readonly record: CouncilStore & SavedViewStore;
  readonly now: Now;
}

const MOST_VIEWS = 50;
const LONGEST_NAME = 60;
const LONGEST_PLACE = 1000;

const invalid = (field: string, message: string): Result<never, Refusal> =>
  failed({ code: "field-invalid", field, message });

const ownViews = async ({ record }: Needs, by: OfficerActor) =>
  succeeded({ views: await record.savedViews(by.id) });

export const listViews =
  (needs: Needs): ListViews =>
  async ({ by }) =>
    (await needs.record.council()) === null ? failed(NOT_SET_UP) : ownViews(needs, by);

export const saveView =
  (needs: Needs): SaveView =>
  async ({ name: typed, place, by }) => {
    const { record, now } = needs;
    if ((await record.council()) === null) return failed(NOT_SET_UP);
    const name = typed.trim();
    if (name === "") return invalid("name", "Give the view a name.");
    if (name.length > LONGEST_NAME) return invalid("name", `Use at most ${LONGEST_NAME} characters.`);
    // It is opened as a link: only a place within the tab may be kept.
    if (!place.startsWith("#/") || place.length > LONGEST_PLACE) {
      return invalid("place", "This view can not be kept. Open it again and try once more.");
    }
    const known = await record.savedViews(by.id);
    if (known.length >= MOST_VIEWS && !known.some((each) => each.name === name)) {
      return invalid("name", `You have ${MOST_VIEWS} views already. Remove one first.`);
    }
    await record.saveView({ officerId: by.id, name, place, savedAt: now() });
    return ownViews(needs, by);
  };

export const removeView =
  (needs: Needs): RemoveView =>
  async ({ name, by }) => {
    if ((await needs.record.council()) === null) return failed(NOT_SET_UP);
    await needs.record.removeView({ officerId: by.id, name });
    return ownViews(needs, by);
  };
