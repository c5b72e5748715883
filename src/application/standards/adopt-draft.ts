import { fullDateInWords } from "../../domain/clock/date-in-words.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { checkCouncil } from "../check-council.ts";
import type { RulesWriter } from "../ports/rules.ts";
import type { StandardDraft } from "../ports/standard-drafts.ts";
import { NOT_SET_UP, type Refusal } from "../refusal.ts";
import { appendRevision } from "../rules/append-revision.ts";
import type { PreviewRules } from "../rules-use-cases.ts";
import { draftChanged, NOT_APPROVED } from "./draft-refusals.ts";
import { couldBeAdopted, newestOf, seenDraft } from "./open-draft.ts";
import { readStandards, type ReadNeeds } from "./read-standards.ts";
import type { AdoptStandardDraft, PreviewStandardDraft } from "./standards-use-cases.ts";
import { withNextVersion } from "./with-next-version.ts";

export interface AdoptNeeds extends ReadNeeds {
  readonly record: ReadNeeds["record"] & RulesWriter;
}

/** As it is told in the history of the cases that it moves. */
const reasonOf = ({ change, because }: StandardDraft): string =>
  `“${change.title}” is promised from ${fullDateInWords(change.inForceFrom)} on: ${because}`;

export const previewStandardDraft =
  (needs: ReadNeeds, previewRules: PreviewRules): PreviewStandardDraft =>
  async (seen, until) => {
    const [council, all] = await Promise.all([needs.record.council(), needs.record.standardDrafts()]);
    if (council === null) return failed(NOT_SET_UP);
    const found = seenDraft(all, seen);
    if (!found.ok) return found;
    const possible = couldBeAdopted(council, found.value, needs.now());
    if (!possible.ok) return possible;
    return previewRules({ council: withNextVersion(council, found.value), until });
  };

/**
 * The draft is settled in the same step as the rules change: killed before it, nothing happened; killed after it, the
 * open cases are brought to the new rules by whoever looks for those that are behind.
 */
export const adoptStandardDraft =
  (needs: AdoptNeeds): AdoptStandardDraft =>
  async ({ by, ...seen }) => {
    const { record, now } = needs;
    const all = await record.standardDrafts();
    const last = newestOf(all, seen);
    if (last?.state === "adopted" && last.revision === seen.revision + 1) return readStandards(needs)();
    const found = seenDraft(all, seen);
    if (!found.ok) return found;
    const draft = found.value;
    if (draft.state !== "approved") return failed(NOT_APPROVED);

    const adopted = await record.changeRules(async (change): Promise<Result<boolean, Refusal>> => {
      const before = await change.council();
      if (before === null) return failed(NOT_SET_UP);
      const moment = now();
      const possible = couldBeAdopted(before, draft, moment);
      if (!possible.ok) return possible;
      const council = withNextVersion(before, draft);
      const [problem] = checkCouncil(council);
      if (problem !== undefined) return failed(problem);
      // First, and refused where somebody was faster: until here nothing has been written.
      const settled = {
        revision: draft.revision + 1,
        state: "adopted",
        savedAt: moment,
        savedBy: by,
      } as const;
      if (!(await change.keepStandardDraft({ ...draft, ...settled }))) return succeeded(false);
      await appendRevision(
        change,
        { before, council },
        { by: by.name, because: reasonOf(draft), at: moment },
      );
      await change.saveCouncil(council);
      return succeeded(true);
    });
    if (!adopted.ok) return adopted;
    if (adopted.value) return readStandards(needs)();
    return failed(draftChanged(newestOf(await record.standardDrafts(), draft) ?? draft));
  };
