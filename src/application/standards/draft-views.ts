import type { Authority, Council } from "../ports/council.ts";
import type { DraftLook, StandardDraft } from "../ports/standard-drafts.ts";
import { isBaseChanged, newestVersion } from "./newest-version.ts";
import { isSettled } from "./open-draft.ts";
import type { DraftStep, DraftView } from "./standards-use-cases.ts";

const WHAT: Readonly<Record<Exclude<StandardDraft["state"], "draft">, DraftStep["what"]>> = {
  approved: "approved",
  adopted: "adopted",
  discarded: "discarded",
};

/** What was done; of changes that one person made one after the other, the last. */
const stepsOf = (revisions: readonly StandardDraft[]): readonly DraftStep[] => {
  const steps: (DraftStep & { readonly who: string })[] = [];
  for (const { revision, state, savedAt: at, savedBy } of revisions) {
    const what = state !== "draft" ? WHAT[state] : revision === 1 ? "begun" : "changed";
    const before = steps.at(-1);
    if (what === "changed" && before?.what === "changed" && before.who === savedBy.id) steps.pop();
    steps.push({ what, at, by: savedBy.name, who: savedBy.id });
  }
  return steps.map(({ what, at, by }) => ({ what, at, by }));
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
