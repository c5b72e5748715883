import type { StandardFailure } from "../../domain/standards/standard-rule.ts";
import type { StandardDraft } from "../ports/standard-drafts.ts";
import type { Refusal } from "../refusal.ts";

export const standardUnknown = (id: string): Refusal => ({
  code: "standard-unknown",
  field: "standard",
  message: `There is no standard ${id}.`,
});

export const DRAFT_NOT_FOUND: Refusal = {
  code: "draft-not-found",
  field: "draft",
  message: "There is no such draft.",
};

export const draftExists = ({ savedBy }: Pick<StandardDraft, "savedBy">): Refusal => ({
  code: "draft-exists",
  field: "draft",
  message: `${savedBy.name} has a draft for this standard already. Look at it first; yours was not kept.`,
});

const DID: Readonly<Record<StandardDraft["state"], string>> = {
  draft: "has changed",
  approved: "has approved",
  adopted: "has adopted",
  discarded: "has discarded",
};

export const draftChanged = ({ savedBy, state }: Pick<StandardDraft, "savedBy" | "state">): Refusal => ({
  code: "draft-changed",
  field: "revision",
  message: `${savedBy.name} ${DID[state]} this draft since you opened it. Nothing was changed; look at it again.`,
});

export const draftSettled = ({ state }: Pick<StandardDraft, "state">): Refusal => ({
  code: "draft-settled",
  field: "draft",
  message: `This draft is ${state === "adopted" ? "adopted" : "discarded"} already. Begin a new one.`,
});

export const NOT_APPROVED: Refusal = {
  code: "draft-not-approved",
  field: "draft",
  message: "This draft has to be approved before it can be adopted.",
};

export const BASE_CHANGED: Refusal = {
  code: "draft-base-changed",
  field: "baseVersion",
  message:
    "The standard itself was changed since this draft was written. Look at the change again, beside what holds now, and keep it.",
};

/** Codes that programs may want to tell from each other; the field says the rest. */
const KEPT_CODES = ["set-by-law", "in-force-from-past", "in-force-before-base"] as const;

/** What is wrong with the change itself. */
export const changeInvalid = ({ code, field, message }: StandardFailure): Refusal => ({
  code: KEPT_CODES.find((each) => each === code) ?? "draft-invalid",
  field: `change.${field}`,
  message,
});
