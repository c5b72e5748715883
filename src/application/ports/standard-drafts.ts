import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { StandardChange } from "../../domain/standards/change.ts";
import type { LookResult } from "../../domain/standards/look-tally.ts";
import type { Standard } from "../../domain/standards/standard.ts";

/** A person who is signed in, as the record keeps them. */
export interface DraftOfficer {
  readonly kind: "officer";
  readonly id: string;
  readonly name: string;
}

/** The change of one standard that an authority is thinking about: the first of it, the second ... */
export interface DraftKey {
  readonly authority: string;
  /** The id of the standard. */
  readonly standard: string;
  /** From 1: which draft of that standard it is. */
  readonly draft: number;
}

/** A draft as it was at one revision of it. */
export interface StandardDraft extends DraftKey {
  /** From 1, one more with everything that is done to it. */
  readonly revision: number;
  readonly state: "draft" | "approved" | "adopted" | "discarded" | "withdrawal-asked" | "withdrawn";
  /** The version that it would follow, and its target, as they were when the change was written. */
  readonly base: Standard;
  readonly baseTarget: number | null;
  readonly change: StandardChange;
  readonly because: string;
  /** The revision in which the change itself was last written. */
  readonly written: number;
  /** Everybody who has written at it. */
  readonly writers: readonly DraftOfficer[];
  readonly approval: DraftApproval | null;
  /** Why it was discarded; null where it was not, or nobody said. */
  readonly discardedBecause: string | null;
  /** Of what was adopted and has not begun; null while nobody asks for it. */
  readonly withdrawal: DraftWithdrawal | null;
  readonly savedAt: Instant;
  readonly savedBy: DraftOfficer;
}

/** Why an adopted change is not to begin after all. */
export interface DraftWithdrawal {
  readonly because: string;
  readonly askedBy: DraftOfficer;
  /** Null while it is only asked for. */
  readonly approval: DraftApproval | null;
}

/** Who agreed to it and when, and who recorded that. */
export interface DraftApproval {
  readonly agreedBy: string;
  readonly on: CivilDate;
  readonly recordedBy: DraftOfficer;
}

/** What a draft would have meant, as it was counted last. */
export interface DraftLook extends DraftKey {
  /** The `written` of the draft that was counted. */
  readonly written: number;
  readonly look: Look;
  readonly lookedBy: DraftOfficer;
}

/** A look over the cases received from one date to another, both included. */
export interface Look extends LookResult {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The moment at which every case was judged. */
  readonly asOf: Instant;
}

export interface StandardDrafts {
  /** Every revision of every draft, the oldest first. */
  standardDrafts(): Promise<readonly StandardDraft[]>;
  /**
   * Keeps one more revision beside all earlier ones. False, and nothing is kept, where there is one of that number
   * already: somebody else was faster.
   */
  keepStandardDraft(draft: StandardDraft): Promise<boolean>;
  /** The last look at each draft. */
  standardLooks(): Promise<readonly DraftLook[]>;
  keepStandardLook(look: DraftLook): Promise<void>;
}
