import { foldCase } from "../domain/case/fold.ts";
import { failed, succeeded, type Result } from "../domain/result.ts";
import { ownMailOf } from "./council-rules.ts";
import { checkFact } from "./facts/check-fact.ts";
import { otherOfMerge, takeBackOther } from "./facts/undo-merge.ts";
import { findCase, type FindCaseNeeds } from "./find-case.ts";
import type { CaseWriter } from "./ports/case-writer.ts";
import type { Now } from "./ports/now.ts";
import { Desk } from "./receive/desk.ts";
import { caseNotFound, KEY_USED, NOT_SET_UP, type Refusal } from "./refusal.ts";
import { bookOf, openRules, rulesOfCase } from "./rules/rules-book.ts";
import type { RecordFact } from "./use-cases.ts";

export interface RecordNeeds {
  readonly record: FindCaseNeeds["record"] & CaseWriter;
  readonly now: Now;
}

/** Records what an officer says about a case: once per key, and only if it makes sense for the case as it stands. */
export const recordFact =
  (needs: RecordNeeds): RecordFact =>
  async ({ reference, key, fact, by }) => {
    const { record } = needs;
    const opened = await openRules(needs);
    if (opened === null) return failed(NOT_SET_UP);
    const { council } = opened;
    // Events are never changed, so it may be read before the cases are locked, both in one go.
    const other =
      fact.type === "withdrawn"
        ? otherOfMerge((await record.eventsOf(reference)) ?? [], fact.withdraws)
        : null;
    const recorded = await record.transaction(async (transaction): Promise<Result<void, Refusal>> => {
      if (other !== null) await transaction.takeTurn();
      // The lock on the case comes before the key, so that a repeat that overtakes finds the key used.
      const events = await transaction.events(other === null ? [reference] : [reference, other]);
      const history = events.get(reference);
      if (history === undefined) return failed(caseNotFound(reference));
      const used = await transaction.usedKey(key);
      if (used !== null) {
        const same = used.reference === reference && used.purpose === fact.type;
        return same ? succeeded(undefined) : failed(KEY_USED);
      }
      const book = bookOf(await transaction.revisions());
      const now = needs.now();
      const matter = foldCase(history);
      const checked = checkFact(fact, { matter, council, rules: rulesOfCase(book, matter), now });
      if (!checked.ok) return checked;
      const desk = new Desk({
        ...{ council, book, own: ownMailOf(council), now, events },
        ...{ threads: new Map(), awaiting: [] },
      });
      for (const each of checked.value) desk.append(reference, each.fact, each.at, by);
      if (other !== null) takeBackOther(desk, other, reference, by);
      await transaction.useKey(key, fact.type, reference);
      await transaction.keep(desk.changes());
      return succeeded(undefined);
    });
    return recorded.ok ? findCase(needs)(reference) : recorded;
  };
