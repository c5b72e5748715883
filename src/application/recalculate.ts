import { failed, succeeded } from "../domain/result.ts";
import type { CaseReader, StalePosition } from "./ports/case-reader.ts";
import type { CaseTransaction, CaseWriter } from "./ports/case-writer.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import type { RulesReader, RulesWriter } from "./ports/rules.ts";
import { projectCase } from "./project-case.ts";
import { NOT_SET_UP } from "./refusal.ts";
import { keptUp } from "./rules/kept-up.ts";
import { bookOf, openRules } from "./rules/rules-book.ts";
import type { Recalculate, RecalculatedCases } from "./rules-use-cases.ts";

interface Needs {
  readonly record: CaseWriter & CouncilStore & RulesReader & RulesWriter & Pick<CaseReader, "staleCases">;
  readonly now: Now;
}

/** So many cases at a time are held, so that nobody waits long for one of them. */
const PAGE = 250;

/** Brings these cases to the current rules, as they are under the lock: meanwhile one may have been answered. */
const recalculatePage = async (
  transaction: CaseTransaction,
  references: readonly string[],
  now: string,
): Promise<RecalculatedCases> => {
  const histories = await transaction.events(references);
  const book = bookOf(await transaction.revisions());
  const steps = [...histories].map(([reference, history]) => {
    const recalculated = keptUp(history, book, now);
    const events = recalculated === null ? history : [...history, recalculated.event];
    return { reference, recalculated, projected: projectCase(reference, events, book, now) };
  });
  await transaction.keep({
    ...{ messages: [], redecided: [], threads: [], awaiting: [], acknowledgements: [], begunUsed: [] },
    events: steps.flatMap(({ reference, recalculated }) =>
      recalculated === null ? [] : [{ reference, event: recalculated.event }],
    ),
    cases: steps.map(({ projected }) => projected.case),
    clocks: steps.flatMap(({ projected }) => projected.clocks),
  });
  const done = steps.flatMap(({ recalculated }) => (recalculated === null ? [] : [recalculated]));
  return { cases: done.length, moved: done.filter(({ moved }) => moved.length > 0).length };
};

/**
 * Goes through the open cases that are counted by older rules, a page a transaction. Each page leaves behind nothing
 * to be done for its cases, so that a run which was broken off is simply begun again.
 */
export const recalculate =
  ({ record, now }: Needs): Recalculate =>
  async () => {
    const opened = await openRules({ record, now });
    if (opened === null) return failed(NOT_SET_UP);
    const { current } = opened.book;
    let [cases, moved] = [0, 0];
    for (let after: StalePosition | null = null; ;) {
      const page: readonly StalePosition[] = await record.staleCases(current, { after, limit: PAGE });
      if (page.length > 0) {
        const done = await record.transaction((transaction) =>
          recalculatePage(
            transaction,
            page.map(({ reference }) => reference),
            now(),
          ),
        );
        cases += done.cases;
        moved += done.moved;
      }
      after = page.at(-1) ?? null;
      if (page.length < PAGE) return succeeded({ cases, moved });
    }
  };
