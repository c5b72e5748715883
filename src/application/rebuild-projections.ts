import { failed, succeeded } from "../domain/result.ts";
import type { CaseReader } from "./ports/case-reader.ts";
import type { CaseWriter } from "./ports/case-writer.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { Figures } from "./ports/figures.ts";
import type { Now } from "./ports/now.ts";
import type { RulesReader, RulesWriter } from "./ports/rules.ts";
import { projectCase } from "./project-case.ts";
import { NOT_SET_UP } from "./refusal.ts";
import { bookOf, openRules } from "./rules/rules-book.ts";
import type { BringProjectionsUpToDate, RebuildProjections } from "./use-cases.ts";

interface Needs {
  readonly record: CaseWriter &
    CouncilStore &
    RulesReader &
    RulesWriter &
    Pick<CaseReader, "references" | "ofOlderShape"> &
    Pick<Figures, "recountFigures">;
  readonly now: Now;
}

/** So many cases at a time are held, so that nobody waits long for one of them. */
const STEP = 500;

/** Folds these cases anew, each by its own rules, and gives how many of them there are. */
const foldAnew = ({ record, now }: Needs, references: readonly string[]): Promise<number> =>
  record.transaction(async (transaction) => {
    const histories = await transaction.events(references);
    const book = bookOf(await transaction.revisions());
    const projected = [...histories].map(([reference, events]) =>
      projectCase(reference, events, book, now()),
    );
    await transaction.keepProjections(
      projected.map((each) => each.case),
      projected.flatMap((each) => each.clocks),
    );
    return projected.length;
  });

/** Folds every case anew, a page at a time, and counts the figures anew from all of them. */
export const rebuildProjections =
  (needs: Needs): RebuildProjections =>
  async () => {
    if ((await openRules(needs)) === null) return failed(NOT_SET_UP);
    let cases = 0;
    for (let after: string | null = null; ;) {
      const references: readonly string[] = await needs.record.references(after, STEP);
      await foldAnew(needs, references);
      cases += references.length;
      after = references.at(-1) ?? null;
      if (references.length < STEP) break;
    }
    await needs.record.recountFigures();
    return succeeded({ cases });
  };

/** Folds one page of the cases that an older release folded last; none left: nothing is done. */
export const bringProjectionsUpToDate =
  (needs: Needs): BringProjectionsUpToDate =>
  async () => {
    if ((await openRules(needs)) === null) return failed(NOT_SET_UP);
    const references = await needs.record.ofOlderShape(STEP);
    return succeeded({ cases: references.length === 0 ? 0 : await foldAnew(needs, references) });
  };
