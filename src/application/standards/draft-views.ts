import type { Authority, Council } from "../ports/council.ts";
import type { DraftLook, StandardDraft } from "../ports/standard-drafts.ts";
import { isBaseChanged, newestVersion } from "./newest-version.ts";
import { isSettled } from "./open-draft.ts";
import type { DraftStep, DraftView } from "./standards-use-cases.ts";

const whatOf = (
  { revision, state }: StandardDraft,
  before: DraftStep["what"] | undefined,
): DraftStep["what"] => {
  if (state === "draft") return revision === 1 ? "begun" : "changed";
  // What was to be withdrawn stays adopted.
  return state === "adopted" && before === "withdrawal-asked" ? "kept" : state;
};

/** Why it was done, where that is not why the standard was to be changed. */
const reasonOf = ({ state, discardedBecause, withdrawal }: StandardDraft): string | null => {
  if (state === "discarded") return discardedBecause;
  return state === "withdrawal-asked" ? (withdrawal?.because ?? null) : null;
};

/** What was done; of changes that one person made one after the other, the last. */
const stepsOf = (revisions: readonly StandardDraft[]): readonly DraftStep[] => {
  const steps: (DraftStep & { readonly who: string })[] = [];
  for (const each of revisions) {
    const { savedAt: at, savedBy } = each;
    const before = steps.at(-1);
    const what = whatOf(each, before?.what);
    if (what === "changed" && before?.what === "changed" && before.who === savedBy.id) steps.pop();
    steps.push({ what, at, by: savedBy.name, because: reasonOf(each), who: savedBy.id });
  }
  return steps.map(({ what, at, by, because }) => ({ what, at, by, because }));
};

/** The drafts of one standard, the newest first. */
export const draftViews = (
  council: Council,
  authority: Authority,
  standard: string,
  { drafts, looks }: { readonly drafts: readonly StandardDraft[]; readonly looks: readonly DraftLook[] },
): readonly DraftView[] => {
  const of = new Map<number, StandardDraft[]>();
  for (const each of drafts) {
    if (each.authority !== authority.id || each.standard !== standard) continue;
    of.set(each.draft, [...(of.get(each.draft) ?? []), each]);
  }
  const newest = newestVersion(council, authority, standard);
  return [...of.values()]
    .flatMap((revisions): readonly DraftView[] => {
      const now = revisions.at(-1);
      if (now === undefined) return [];
      const look = looks.find(
        (each) =>
          each.authority === now.authority &&
          each.standard === standard &&
          each.draft === now.draft &&
          each.written === now.written,
      );
      const baseChanged = !isSettled(now) && isBaseChanged(now, newest);
      return [{ ...now, steps: stepsOf(revisions), baseChanged, look: look ?? null }];
    })
    .toReversed();
};
