import { isCivilDate } from "../../domain/calendar/civil-date.ts";
import { failed, type Result } from "../../domain/result.ts";
import type { Council } from "../ports/council.ts";
import type { DraftOfficer, StandardDraft } from "../ports/standard-drafts.ts";
import { NOT_SET_UP, type Refusal } from "../refusal.ts";
import { draftChanged } from "./draft-refusals.ts";
import { todayAt } from "./newest-version.ts";
import { couldBeAdopted, newestOf, seenDraft } from "./open-draft.ts";
import { readStandards, type ReadNeeds } from "./read-standards.ts";
import type { ApproveStandardDraft, DiscardStandardDraft, StandardRegister } from "./standards-use-cases.ts";

/** Four eyes: whoever wrote at it does not approve it, as long as there is another officer who could. */
export const mayApprove = (
  { officers }: Pick<Council, "officers">,
  { writers }: Pick<StandardDraft, "writers">,
  by: DraftOfficer,
): boolean => {
  const wrote = (id: string): boolean => writers.some((writer) => writer.id === id);
  return !wrote(by.id) || officers.every(({ id }) => wrote(id));
};

/** Keeps the next revision of a draft, unless somebody was faster. */
const keepNext = async (
  needs: ReadNeeds,
  next: StandardDraft,
): Promise<Result<StandardRegister, Refusal>> => {
  if (await needs.record.keepStandardDraft(next)) return readStandards(needs)();
  return failed(draftChanged(newestOf(await needs.record.standardDrafts(), next) ?? next));
};

export const approveStandardDraft =
  (needs: ReadNeeds): ApproveStandardDraft =>
  async ({ agreedBy, on, by, ...seen }) => {
    const [council, all] = await Promise.all([needs.record.council(), needs.record.standardDrafts()]);
    if (council === null) return failed(NOT_SET_UP);
    const found = seenDraft(all, seen);
    if (!found.ok) return found;
    const moment = needs.now();
    const possible = couldBeAdopted(council, found.value, moment);
    if (!possible.ok) return possible;
    if (!mayApprove(council, found.value, by)) {
      const message = "You have written at this draft yourself. Somebody else has to approve it.";
      return failed({ code: "own-draft", field: "draft", message });
    }
    if (agreedBy.trim() === "") {
      const message = "Say who agreed to it, for example a person or a committee.";
      return failed({ code: "draft-invalid", field: "agreedBy", message });
    }
    if (!isCivilDate(on)) {
      return failed({ code: "draft-invalid", field: "on", message: `"${on}" is not a date.` });
    }
    if (on > todayAt(possible.value, moment)) {
      const message = "It can not have been agreed to on a day that is still to come.";
      return failed({ code: "approval-in-future", field: "on", message });
    }
    return keepNext(needs, {
      ...found.value,
      ...{ revision: found.value.revision + 1, state: "approved", savedAt: moment, savedBy: by },
      approval: { agreedBy: agreedBy.trim(), on, recordedBy: by },
    });
  };

export const discardStandardDraft =
  (needs: ReadNeeds): DiscardStandardDraft =>
  async ({ because, by, ...seen }) => {
    const found = seenDraft(await needs.record.standardDrafts(), seen);
    if (!found.ok) return found;
    return keepNext(needs, {
      ...found.value,
      ...{ revision: found.value.revision + 1, state: "discarded", savedAt: needs.now(), savedBy: by },
      discardedBecause: because?.trim() || null,
    });
  };
