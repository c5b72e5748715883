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
  "withdrawal-asked": "has asked for the withdrawal of",
  withdrawn: "has withdrawn",
};

export const draftChanged = ({ savedBy, state }: Pick<StandardDraft, "savedBy" | "state">): Refusal => ({
  code: "draft-changed",
  field: "revision",
  message: `${savedBy.name} ${DID[state]} this draft since you opened it. Nothing was changed; look at it again.`,
});

const SETTLED: Readonly<Record<Exclude<StandardDraft["state"], "draft" | "approved">, string>> = {
  adopted: "adopted",
  discarded: "discarded",
  "withdrawal-asked": "adopted",
  withdrawn: "withdrawn",
};

export const draftSettled = (state: keyof typeof SETTLED): Refusal => ({
  code: "draft-settled",
  field: "draft",
  message: `This draft is ${SETTLED[state]} already. Begin a new one.`,
});

export const NOT_ADOPTED: Refusal = {
  code: "draft-not-adopted",
  field: "draft",
  message: "Only a change that is adopted can be withdrawn.",
};

export const NO_WITHDRAWAL_ASKED: Refusal = {
  code: "draft-not-adopted",
  field: "draft",
  message: "Nobody asks for this change to be withdrawn. Ask for it first.",
};

export const alreadyInForce = (day: string): Refusal => ({
  code: "already-in-force",
  field: "draft",
  message: `It is in force since ${day}. From then on it can not be withdrawn, only changed again.`,
});

export const CHANGED_SINCE_ADOPTED: Refusal = {
  code: "draft-base-changed",
  field: "baseVersion",
  message: "The standard was changed again since this was adopted, so this alone can not be withdrawn.",
};

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
