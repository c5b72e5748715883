import { failed, succeeded, type Result } from "../../domain/result.ts";
import { checkChange } from "../../domain/standards/change-check.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Authority, Council } from "../ports/council.ts";
import type { DraftKey, StandardDraft } from "../ports/standard-drafts.ts";
import { authorityUnknown, type Refusal } from "../refusal.ts";
import {
  BASE_CHANGED,
  changeInvalid,
  DRAFT_NOT_FOUND,
  draftChanged,
  draftSettled,
} from "./draft-refusals.ts";
import { isBaseChanged, newestVersion, todayAt } from "./newest-version.ts";
import type { SeenDraft } from "./standards-use-cases.ts";

const isOf =
  ({ authority, standard, draft }: DraftKey) =>
  (each: DraftKey): boolean =>
    each.authority === authority && each.standard === standard && each.draft === draft;

type Settled = Exclude<StandardDraft["state"], "draft" | "approved">;

export const isSettled = <T extends Pick<StandardDraft, "state">>(
  draft: T,
): draft is T & { readonly state: Settled } => draft.state !== "draft" && draft.state !== "approved";

/** How a draft stands now; null where there is none. */
export const newestOf = (all: readonly StandardDraft[], key: DraftKey): StandardDraft | null =>
  all.filter(isOf(key)).at(-1) ?? null;

/** The draft, if it is still as the person saw it. */
export const asSeen = (all: readonly StandardDraft[], seen: SeenDraft): Result<StandardDraft, Refusal> => {
  const found = newestOf(all, seen);
  if (found === null) return failed(DRAFT_NOT_FOUND);
  return found.revision === seen.revision ? succeeded(found) : failed(draftChanged(found));
};

/** The draft, if it is still as the person saw it, and nothing has come of it yet. */
export const seenDraft = (all: readonly StandardDraft[], seen: SeenDraft): Result<StandardDraft, Refusal> => {
  const found = asSeen(all, seen);
  return found.ok && isSettled(found.value) ? failed(draftSettled(found.value.state)) : found;
};

/** The authority, if the draft could become its next version today. */
export const couldBeAdopted = (
  council: Council,
  draft: StandardDraft,
  now: Instant,
): Result<Authority, Refusal> => {
  const authority = council.authorities.find(({ id }) => id === draft.authority);
  if (authority === undefined) return failed(authorityUnknown(draft.authority));
  const newest = newestVersion(council, authority, draft.standard);
  if (newest === null || isBaseChanged(draft, newest)) return failed(BASE_CHANGED);
  const [wrong] = checkChange(draft.change, {
    base: newest.standard,
    baseTarget: newest.targetPercent,
    today: todayAt(authority, now),
  });
  return wrong === undefined ? succeeded(authority) : failed(changeInvalid(wrong));
};
