import { isCivilDate, type CivilDate } from "../../domain/calendar/civil-date.ts";
import { failed } from "../../domain/result.ts";
import type { Council } from "../ports/council.ts";
import type { DraftOfficer, StandardDraft } from "../ports/standard-drafts.ts";
import { NOT_SET_UP, type Refusal } from "../refusal.ts";
import { keepNext } from "./keep-next.ts";
import { todayAt } from "./newest-version.ts";
import { couldBeAdopted, seenDraft } from "./open-draft.ts";
import type { ReadNeeds } from "./read-standards.ts";
import type { ApproveStandardDraft, DiscardStandardDraft } from "./standards-use-cases.ts";

/** Four eyes: whoever wrote at it does not approve it, as long as there is another officer who could. */
export const mayApprove = (
  { officers }: Pick<Council, "officers">,
  { writers }: Pick<StandardDraft, "writers">,
  by: DraftOfficer,
): boolean => {
  const wrote = (id: string): boolean => writers.some((writer) => writer.id === id);
  return !wrote(by.id) || officers.every(({ id }) => wrote(id));
};

/** What is wrong with an approval: somebody has to have agreed, on a day that is not still to come. */
export const checkApproval = (
  { agreedBy, on }: { readonly agreedBy: string; readonly on: string },
  today: CivilDate,
): Refusal | null => {
  if (agreedBy.trim() === "") {
    const message = "Say who agreed to it, for example a person or a committee.";
    return { code: "draft-invalid", field: "agreedBy", message };
  }
  if (!isCivilDate(on)) return { code: "draft-invalid", field: "on", message: `"${on}" is not a date.` };
  if (on <= today) return null;
  const message = "It can not have been agreed to on a day that is still to come.";
  return { code: "approval-in-future", field: "on", message };
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
    const wrong = checkApproval({ agreedBy, on }, todayAt(possible.value, moment));
    if (wrong !== null) return failed(wrong);
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
