import type { BankHolidayList } from "../domain/calendar/bank-holiday.ts";
import type { MovedDue } from "../domain/case/event.ts";
import type { Result } from "../domain/result.ts";
import type { Council } from "./ports/council.ts";
import type { Refusal } from "./refusal.ts";

/** Brings every open case to the current rules. Closed cases keep theirs. Twice is once. */
export type Recalculate = () => Promise<Result<RecalculatedCases, Refusal>>;

/** What one run of it did: another that was under way may have done the rest. */
export interface RecalculatedCases {
  readonly cases: number;
  /** Of those, the cases with a promise that is now due at another time. */
  readonly moved: number;
}

/** Who changed the rules, and why: told in the history of every case that it concerns. */
export interface WhyChanged {
  readonly by: string;
  readonly because: string;
}

/** What is saved, and what followed from it. */
export interface SetUp {
  readonly council: Council;
  /** The number of the new revision of the rules; null when nothing that judges was changed. */
  readonly revision: number | null;
  readonly recalculated: RecalculatedCases;
}

/** Checks the council's document, keeps it, and brings the open cases to the rules that follow from it. */
export type SetUpCouncil = (council: Council, why?: WhyChanged) => Promise<Result<SetUp, Refusal>>;

/** A promise that would be due at another time. */
export interface MovedCase extends MovedDue {
  readonly reference: string;
  readonly authority: string;
  readonly service: string;
  /** Whether it would be late at once, or would be late no longer. */
  readonly becomes: "overdue" | "safe" | null;
}

export interface RulesPreview {
  /** Whether anything by which cases are judged or explained would change at all. */
  readonly changes: boolean;
  /** Open cases. */
  readonly examined: number;
  /** Cases with a promise that would be due at another time. */
  readonly moved: number;
  readonly becomeOverdue: number;
  readonly becomeSafe: number;
  /** The first of them; all go to `onMoved`. */
  readonly rows: readonly MovedCase[];
}

/** What a document, or other bank holidays, would move. Writes nothing. */
export type PreviewRules = (proposed: {
  readonly council?: Council;
  readonly bankHolidays?: BankHolidayList;
  readonly onMoved?: (row: MovedCase) => void | Promise<void>;
  /** Nobody waits for it any longer: it ends with the reason of the signal. */
  readonly until?: AbortSignal | undefined;
}) => Promise<Result<RulesPreview, Refusal>>;

/** Keeps a list of bank holidays that was fetched as the last good copy, and brings the open cases to it. */
export type KeepBankHolidays = (list: BankHolidayList) => Promise<Result<Omit<SetUp, "council">, Refusal>>;

/** A new release may bring other standards or bank holidays: they become a revision like any other change. */
export type BringRulesUpToDate = () => Promise<Result<{ readonly revision: number | null }, Refusal>>;
