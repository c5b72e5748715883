import { failed, type Result } from "../../domain/result.ts";
import type { StandardDraft } from "../ports/standard-drafts.ts";
import type { Refusal } from "../refusal.ts";
import { draftChanged } from "./draft-refusals.ts";
import { newestOf } from "./open-draft.ts";
import { readStandards, type ReadNeeds } from "./read-standards.ts";
import type { StandardRegister } from "./standards-use-cases.ts";

/** Keeps the next revision of a draft, unless somebody was faster. */
export const keepNext = async (
  needs: ReadNeeds,
  next: StandardDraft,
): Promise<Result<StandardRegister, Refusal>> => {
  if (await needs.record.keepStandardDraft(next)) return readStandards(needs)();
  return failed(draftChanged(newestOf(await needs.record.standardDrafts(), next) ?? next));
};
