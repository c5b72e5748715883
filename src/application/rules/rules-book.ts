import type { Case } from "../../domain/case/case.ts";
import type { Rules } from "../../domain/standards/rules.ts";
import { rulesFor, rulesOf } from "../council-rules.ts";
import type { Council, CouncilStore } from "../ports/council.ts";
import type { Now } from "../ports/now.ts";
import type { RulesByAuthority, RulesReader, RulesRevision, RulesWriter } from "../ports/rules.ts";
import { knownBankHolidays } from "./known-bank-holidays.ts";

/** All revisions of a council's rules: each case is counted by its own. */
export interface RulesBook {
  /** The revision by which new cases are counted. */
  readonly current: number;
  /** @throws Error for a revision that there is not */
  at(revision: number): RulesByAuthority;
  /** Why the rules changed after that revision, each reason once. */
  reasonsSince(revision: number): readonly string[];
}

/** @throws Error without any revision: `openRules` begins them */
export const bookOf = (revisions: readonly RulesRevision[]): RulesBook => {
  const last = revisions.at(-1);
  if (last === undefined) throw new Error("The council has no rules yet");
  return {
    current: last.revision,
    at(revision) {
      const found = revisions[revision - 1];
      if (found?.revision !== revision) throw new Error(`There is no revision ${revision} of the rules`);
      return found.rules;
    },
    reasonsSince: (revision) => [...new Set(revisions.slice(revision).map(({ because }) => because))],
  };
};

/** What a case is counted by. */
export const rulesOfCase = (
  book: RulesBook,
  { rules, authority }: Pick<Case, "rules" | "authority">,
): Rules => rulesFor(book.at(rules), authority);

export interface OpenRules {
  readonly record: CouncilStore & RulesReader & RulesWriter;
  readonly now: Now;
}

/** Said where nobody in particular did it. */
export const BY_THE_SERVICE = "Response Standards";

/**
 * The council and the book of its rules; null while nothing is set up. A record from before there were revisions
 * gets its first from the council's document.
 */
export const openRules = async ({
  record,
  now,
}: OpenRules): Promise<{ readonly council: Council; readonly book: RulesBook } | null> => {
  const [council, revisions] = await Promise.all([record.council(), record.revisions()]);
  if (council === null) return null;
  if (revisions.length > 0) return { council, book: bookOf(revisions) };
  await record.changeRules(async (change) => {
    const saved = await change.council();
    if (saved === null || (await change.lastRevision()) !== null) return;
    const copy = await change.bankHolidayCopy();
    await change.appendRevision({
      ...{ revision: 1, savedAt: now(), savedBy: BY_THE_SERVICE },
      because: "The rules as they were when their revisions began",
      rules: rulesOf(saved, knownBankHolidays(copy?.list ?? null)),
    });
  });
  return { council, book: bookOf(await record.revisions()) };
};
