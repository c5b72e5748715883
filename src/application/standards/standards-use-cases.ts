import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { Result } from "../../domain/result.ts";
import type { StandardChange } from "../../domain/standards/change.ts";
import type { Standard } from "../../domain/standards/standard.ts";
import type { DraftKey, DraftLook, DraftOfficer, Look, StandardDraft } from "../ports/standard-drafts.ts";
import type { Refusal } from "../refusal.ts";
import type { RulesPreview } from "../rules-use-cases.ts";

/** When a version came into the rules, or its words were put right there. */
export interface KeptVersion {
  readonly at: Instant;
  readonly by: string;
  readonly because: string;
}

/** One version of a standard, as it stands in an authority's register. */
export interface RegisterVersion {
  readonly standard: Standard;
  /** As it is set now, over what the version says. */
  readonly targetPercent: number | null;
  readonly standing: "in-force" | "coming" | "former";
  /** The last day on which it is, or was, in force; null: no end is known. */
  readonly until: CivilDate | null;
  /** The published set that it comes from, unchanged; null: the authority's own. */
  readonly published: { readonly id: string; readonly title: string } | null;
  /** The first says when it came; further ones what was put right. */
  readonly kept: readonly KeptVersion[];
}

/** What was done to a draft, the first first. */
export interface DraftStep {
  readonly what:
    "begun" | "changed" | "approved" | "adopted" | "discarded" | "withdrawal-asked" | "kept" | "withdrawn";
  readonly at: Instant;
  readonly by: string;
  /** Why it was discarded, or is to be withdrawn; null where nobody said, or there is nothing to say. */
  readonly because: string | null;
}

export interface DraftView extends StandardDraft {
  readonly steps: readonly DraftStep[];
  /** Whether the version that it was written for is no longer the newest, or is not what it was. */
  readonly baseChanged: boolean;
  /** What the change as it now stands would have meant; null while nobody has looked. */
  readonly look: DraftLook | null;
}

export interface RegisterStandard {
  readonly id: string;
  /** The newest first. */
  readonly versions: readonly RegisterVersion[];
  /** The newest first; of all but the first nothing more comes, unless one that is adopted is withdrawn. */
  readonly drafts: readonly DraftView[];
}

/** What the authorities promise, and what they think of promising. */
export interface StandardRegister {
  readonly authorities: readonly {
    readonly authority: string;
    /** On its own wall. */
    readonly today: CivilDate;
    readonly standards: readonly RegisterStandard[];
  }[];
}

/** Which draft is meant, as the person saw it: whoever was overtaken is told so, and nothing is done. */
export interface SeenDraft extends DraftKey {
  readonly revision: number;
}

/**
 * Begins a draft, or writes at one. What was approved is a draft again afterwards. `draft-exists` and `draft-changed`
 * where somebody was faster; `draft-base-changed` where the standard has another version by now.
 */
export type SaveStandardDraft = (input: {
  readonly authority: string;
  readonly standard: string;
  /** The draft that is written at; null begins one. */
  readonly seen: { readonly draft: number; readonly revision: number } | null;
  /** The version for which it is written. */
  readonly baseVersion: number;
  readonly change: StandardChange;
  readonly because: string;
  readonly by: DraftOfficer;
}) => Promise<Result<StandardRegister, Refusal>>;

/** Records who agreed to it and when. Nobody approves what they have written themselves while there is anybody else. */
export type ApproveStandardDraft = (
  input: SeenDraft & { readonly agreedBy: string; readonly on: CivilDate; readonly by: DraftOfficer },
) => Promise<Result<StandardRegister, Refusal>>;

export type DiscardStandardDraft = (
  input: SeenDraft & { readonly because: string | null; readonly by: DraftOfficer },
) => Promise<Result<StandardRegister, Refusal>>;

/** What adopting it would move among the open cases. Writes nothing. `until`: nobody waits for it any longer. */
export type PreviewStandardDraft = (
  seen: SeenDraft,
  until?: AbortSignal,
) => Promise<Result<RulesPreview, Refusal>>;

/**
 * Makes an approved draft the next version of its standard, as a new revision of the rules, in one step. The open cases
 * are brought to it afterwards. Twice is once.
 */
export type AdoptStandardDraft = (
  input: SeenDraft & { readonly by: DraftOfficer },
) => Promise<Result<StandardRegister, Refusal>>;

/** Asks for an adopted change not to begin after all. Until it is withdrawn it stays adopted. */
export type AskWithdrawal = (
  input: SeenDraft & { readonly because: string; readonly by: DraftOfficer },
) => Promise<Result<StandardRegister, Refusal>>;

/** The change stays adopted: nobody asks for its withdrawal any longer. */
export type KeepAdopted = (
  input: SeenDraft & { readonly by: DraftOfficer },
) => Promise<Result<StandardRegister, Refusal>>;

/**
 * Records who agreed to the withdrawal, and takes the version out of the rules before its day, as a new revision, in
 * one step. Nobody withdraws alone what they have asked for themselves while there is anybody else. Twice is once.
 */
export type WithdrawAdopted = (
  input: SeenDraft & { readonly agreedBy: string; readonly on: CivilDate; readonly by: DraftOfficer },
) => Promise<Result<StandardRegister, Refusal>>;

/** How far a look has come, and at last what it found. */
export type LookStep = { readonly examined: number; readonly of: number } | { readonly look: Look };

/**
 * Counts the cases of the last twelve months again with a draft in force all along, a page of them at a time. Whoever
 * stops reading stops the counting. What it found is kept with the draft.
 */
export type LookBack = (
  input: SeenDraft & { readonly by: DraftOfficer },
) => Promise<Result<AsyncIterable<LookStep>, Refusal>>;

/** What can be done with the register of standards. */
export interface StandardsUseCases {
  readonly readStandards: () => Promise<Result<StandardRegister, Refusal>>;
  readonly saveStandardDraft: SaveStandardDraft;
  readonly approveStandardDraft: ApproveStandardDraft;
  readonly discardStandardDraft: DiscardStandardDraft;
  readonly previewStandardDraft: PreviewStandardDraft;
  readonly adoptStandardDraft: AdoptStandardDraft;
  readonly askWithdrawal: AskWithdrawal;
  readonly keepAdopted: KeepAdopted;
  readonly withdrawAdopted: WithdrawAdopted;
  readonly lookBack: LookBack;
}
