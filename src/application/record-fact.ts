import { findCase, type FindCaseNeeds } from "./find-case.ts";
import type { CaseWriter } from "./ports/case-writer.ts";
import type { Now } from "./ports/now.ts";
import { recordFacts } from "./record-facts.ts";
import type { RecordFact } from "./use-cases.ts";

export interface RecordNeeds {
  readonly record: FindCaseNeeds["record"] & CaseWriter;
  readonly now: Now;
}

/** Records what an officer says about a case: once per key, and only if it makes sense for the case as it stands. */
export const recordFact =
  (needs: RecordNeeds): RecordFact =>
  async ({ by, ...said }) => {
    const recorded = await recordFacts(needs)({ facts: [said], by });
    if (!recorded.ok) return recorded;
    const refused = recorded.value.find((each) => !each.recorded.ok)?.recorded;
    return refused?.ok === false ? refused : findCase(needs)(said.reference);
  };
