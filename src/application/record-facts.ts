import type { CaseEvent } from "../domain/case/event.ts";
import { foldCase } from "../domain/case/fold.ts";
import { failed, succeeded, type Result } from "../domain/result.ts";
import { ownMailOf } from "./council-rules.ts";
import { checkFact } from "./facts/check-fact.ts";
import { otherOfMerge, takeBackOther } from "./facts/undo-merge.ts";
import type { CaseReader } from "./ports/case-reader.ts";
import type { CaseTransaction, CaseWriter } from "./ports/case-writer.ts";
import type { Council, CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import type { RulesReader, RulesWriter } from "./ports/rules.ts";
import { Desk } from "./receive/desk.ts";
import { caseNotFound, KEY_USED, NOT_SET_UP, type Refusal } from "./refusal.ts";
import { bookOf, openRules, rulesOfCase } from "./rules/rules-book.ts";
import type { FactOnCase, OfficerActor, RecordFacts } from "./use-cases.ts";

interface Needs {
  readonly record: CouncilStore & RulesReader & RulesWriter & CaseWriter & Pick<CaseReader, "eventsOf">;
  readonly now: Now;
}

/** Events are never changed, so they may be read before the cases are locked, all of them in one go. */
const otherCaseOf = async ({ record }: Needs, { reference, fact }: FactOnCase): Promise<string | null> =>
  fact.type === "withdrawn" ? otherOfMerge((await record.eventsOf(reference)) ?? [], fact.withdraws) : null;

interface Step {
  readonly transaction: CaseTransaction;
  readonly desk: Desk;
  readonly council: Council;
  readonly by: OfficerActor;
}

/** Gives whether something was written down. The lock on the case came before, so a repeat finds its key used. */
const recordOne = async (
  { transaction, desk, council, by }: Step,
  { reference, key, fact }: FactOnCase,
  other: string | null,
): Promise<Result<boolean, Refusal>> => {
  const history = desk.history(reference);
  if (history.length === 0) return failed(caseNotFound(reference));
  const used = await transaction.usedKey(key);
  if (used !== null) {
    const same = used.reference === reference && used.purpose === fact.type;
    return same ? succeeded(false) : failed(KEY_USED);
  }
  const matter = foldCase(history);
  const situation = { matter, council, rules: rulesOfCase(desk.book, matter), now: desk.now };
  const checked = checkFact(fact, situation);
  if (!checked.ok) return checked;
  for (const each of checked.value) desk.append(reference, each.fact, each.at, by);
  if (other !== null) takeBackOther(desk, other, reference, by);
  await transaction.useKey(key, fact.type, reference);
  return succeeded(true);
};

/**
 * Records what an officer says about cases, in one step: figures that all of them change are then written once. What
 * makes no sense for a case as it stands is refused for that case alone.
 */
export const recordFacts =
  (needs: Needs): RecordFacts =>
  async ({ facts, by }) => {
    const opened = await openRules(needs);
    if (opened === null) return failed(NOT_SET_UP);
    const { council } = opened;
    const others = await Promise.all(facts.map((each) => otherCaseOf(needs, each)));
    const merged = others.flatMap((other) => other ?? []);
    return needs.record.transaction(async (transaction) => {
      if (merged.length > 0) await transaction.takeTurn();
      const references = new Set([...facts.map(({ reference }) => reference), ...merged]);
      const events = await transaction.events([...references]);
      const desk = new Desk({
        ...{ council, events, now: needs.now(), own: ownMailOf(council) },
        ...{ book: bookOf(await transaction.revisions()), threads: new Map(), awaiting: [] },
      });
      const outcomes: Result<boolean, Refusal>[] = [];
      for (const [place, each] of facts.entries()) {
        outcomes.push(await recordOne({ transaction, desk, council, by }, each, others[place] ?? null));
      }
      if (outcomes.some((each) => each.ok && each.value)) await transaction.keep(desk.changes());
      const told = (reference: string, outcome: Result<boolean, Refusal>) => ({
        reference,
        recorded: outcome.ok ? succeeded<readonly CaseEvent[]>(desk.history(reference)) : outcome,
      });
      return succeeded(outcomes.map((each, place) => told(facts[place]?.reference ?? "", each)));
    });
  };
