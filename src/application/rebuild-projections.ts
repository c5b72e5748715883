import { failed, succeeded } from "../domain/result.ts";
import type { CaseReader } from "./ports/case-reader.ts";
import type { CaseWriter } from "./ports/case-writer.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import type { RulesReader, RulesWriter } from "./ports/rules.ts";
import { projectCase } from "./project-case.ts";
import { NOT_SET_UP } from "./refusal.ts";
import { bookOf, openRules } from "./rules/rules-book.ts";
import type { RebuildProjections } from "./use-cases.ts";

interface Needs {
  readonly record: CaseWriter & CouncilStore & RulesReader & RulesWriter & Pick<CaseReader, "references">;
  readonly now: Now;
}

const STEP = 500;

/** Folds every case anew, each by its own rules, a few hundred at a time, so that nobody waits long for a case. */
export const rebuildProjections =
  ({ record, now }: Needs): RebuildProjections =>
  async () => {
    if ((await openRules({ record, now })) === null) return failed(NOT_SET_UP);
    let cases = 0;
    for (let after: string | null = null; ;) {
      const references: readonly string[] = await record.references(after, STEP);
      await record.transaction(async (transaction) => {
        const histories = await transaction.events(references);
        const book = bookOf(await transaction.revisions());
        const projected = [...histories].map(([reference, events]) =>
          projectCase(reference, events, book, now()),
        );
        await transaction.keepProjections(
          projected.map((each) => each.case),
          projected.flatMap((each) => each.clocks),
        );
      });
      cases += references.length;
      after = references.at(-1) ?? null;
      if (references.length < STEP) return succeeded({ cases });
    }
  };
