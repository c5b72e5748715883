import { failed } from "../../domain/result.ts";
import { checkChange } from "../../domain/standards/change-check.ts";
import type { DraftOfficer, StandardDraft } from "../ports/standard-drafts.ts";
import { authorityUnknown, NOT_SET_UP } from "../refusal.ts";
import { BASE_CHANGED, changeInvalid, draftChanged, draftExists, standardUnknown } from "./draft-refusals.ts";
import { newestVersion, todayAt } from "./newest-version.ts";
import { isSettled, newestOf, seenDraft } from "./open-draft.ts";
import { readStandards, type ReadNeeds } from "./read-standards.ts";
import type { SaveStandardDraft } from "./standards-use-cases.ts";

const withWriter = (writers: readonly DraftOfficer[], by: DraftOfficer): readonly DraftOfficer[] =>
  writers.some(({ id }) => id === by.id) ? writers : [...writers, by];

export const saveStandardDraft =
  (needs: ReadNeeds): SaveStandardDraft =>
  async ({ authority: id, standard, seen, baseVersion, change, because, by }) => {
    const { record, now } = needs;
    const [council, all] = await Promise.all([record.council(), record.standardDrafts()]);
    if (council === null) return failed(NOT_SET_UP);
    const authority = council.authorities.find((each) => each.id === id);
    if (authority === undefined) return failed(authorityUnknown(id));
    const newest = newestVersion(council, authority, standard);
    if (newest === null) return failed(standardUnknown(standard));

    const drafts = all.filter((each) => each.authority === id && each.standard === standard);
    const last = drafts.at(-1) ?? null;
    if (seen === null && last !== null && !isSettled(last)) return failed(draftExists(last));
    const before = seen === null ? null : seenDraft(drafts, { authority: id, standard, ...seen });
    if (before !== null && !before.ok) return before;
    if (newest.standard.version !== baseVersion) return failed(BASE_CHANGED);

    const [base, baseTarget] = [newest.standard, newest.targetPercent];
    const [wrong] = checkChange(change, { base, baseTarget, today: todayAt(authority, now()) });
    if (wrong !== undefined) return failed(changeInvalid(wrong));
    const reason = because.trim();
    if (reason === "") {
      const message = "Say why it should change: it is told in the history of every case that it concerns.";
      return failed({ code: "draft-invalid", field: "because", message });
    }

    const revision = (before?.value.revision ?? 0) + 1;
    const draft: StandardDraft = {
      ...{ authority: id, standard, draft: before?.value.draft ?? (last?.draft ?? 0) + 1, revision },
      ...{ state: "draft", base, baseTarget, because: reason, written: revision },
      change: { ...change, title: change.title.trim(), source: change.source.trim() },
      writers: withWriter(before?.value.writers ?? [], by),
      ...{ approval: null, discardedBecause: null, withdrawal: null, savedAt: now(), savedBy: by },
    };
    if (await record.keepStandardDraft(draft)) return readStandards(needs)();
    const faster = newestOf(await record.standardDrafts(), draft) ?? draft;
    return failed(seen === null ? draftExists(faster) : draftChanged(faster));
  };
