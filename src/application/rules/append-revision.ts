import type { Instant } from "../../domain/calendar/civil-date.ts";
import { rulesOf } from "../council-rules.ts";
import type { Council } from "../ports/council.ts";
import type { RulesChange } from "../ports/rules.ts";
import { knownBankHolidays } from "./known-bank-holidays.ts";
import { sameJudgement } from "./same-judgement.ts";

/** Who changed the rules, when, and why. */
export interface ChangeReason {
  readonly by: string;
  readonly because: string;
  readonly at: Instant;
}

/**
 * Appends a revision where the council's document and the bank holidays judge otherwise than the newest one, and
 * gives its number; null where nothing changed. The first revision is that of the document from before.
 */
export const appendRevision = async (
  change: RulesChange,
  { before, council }: { readonly before: Council | null; readonly council: Council },
  { by, because, at }: ChangeReason,
): Promise<number | null> => {
  const bankHolidays = knownBankHolidays((await change.bankHolidayCopy())?.list ?? null);
  const append = async (revision: number, of: Council, why: string): Promise<number> => {
    const rules = rulesOf(of, bankHolidays);
    await change.appendRevision({ revision, savedAt: at, savedBy: by, because: why, rules });
    return revision;
  };
  let last = await change.lastRevision();
  if (last === null && before !== null) {
    await append(1, before, "The rules as they were when their revisions began");
    last = await change.lastRevision();
  }
  if (last === null) return append(1, council, because);
  if (sameJudgement(last.rules, rulesOf(council, bankHolidays))) return null;
  return append(last.revision + 1, council, because);
};
