import type { BankHolidayList } from "../../domain/calendar/bank-holiday.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Rules } from "../../domain/standards/rules.ts";
import type { AllowListChange } from "./allow-list-changes.ts";
import type { Council } from "./council.ts";
import type { StandardDraft } from "./standard-drafts.ts";

/** The rules of each authority, by its id. */
export type RulesByAuthority = Readonly<Record<string, Rules>>;

/** All that judges cases, as it stood from one change to the next. Appended, never changed. */
export interface RulesRevision {
  /** From 1, without a gap. */
  readonly revision: number;
  readonly savedAt: Instant;
  /** A person's name, or the service's own. */
  readonly savedBy: string;
  /** Why, as it is told in the history of the cases that it moves. */
  readonly because: string;
  readonly rules: RulesByAuthority;
}

/** Bank holidays as they were last fetched: the last good copy. */
export interface BankHolidayCopy {
  readonly list: BankHolidayList;
  readonly fetchedAt: Instant;
}

/** Reads the revisions of the rules. */
export interface RulesReader {
  /** All of them, the first first; none while nothing is set up. */
  revisions(): Promise<readonly RulesRevision[]>;
  /** null: never fetched. */
  bankHolidayCopy(): Promise<BankHolidayCopy | null>;
}

/** One change of the rules, kept together or not at all. Nothing else is written while it lasts. */
export interface RulesChange {
  council(): Promise<Council | null>;
  /** What was written to a mailbox that it names no longer is switched off with it. */
  saveCouncil(council: Council): Promise<void>;
  /** The newest, or null before the first. */
  lastRevision(): Promise<RulesRevision | null>;
  appendRevision(revision: RulesRevision): Promise<void>;
  bankHolidayCopy(): Promise<BankHolidayCopy | null>;
  saveBankHolidayCopy(copy: BankHolidayCopy): Promise<void>;
  /** As `StandardDrafts` does it, together with the rules that come of it. */
  keepStandardDraft(draft: StandardDraft): Promise<boolean>;
  appendAllowListChange(change: AllowListChange): Promise<void>;
  /** How many cases an authority has, open or not. */
  countCasesOf(authority: string): Promise<number>;
}

/** Changes the rules, one change after the other. */
export interface RulesWriter {
  /**
   * Waits until nobody is writing to a case, so that every case which a writer counted by the rules of before is
   * there to be seen afterwards.
   * @throws RecordUnavailable when the record can not be reached
   */
  changeRules<T>(work: (change: RulesChange) => Promise<T>): Promise<T>;
}
