import type { CaseEvent } from "../domain/case/event.ts";
import { foldCase } from "../domain/case/fold.ts";
import { failed, succeeded, type Result } from "../domain/result.ts";
import { rulesFor, rulesOf } from "./council-rules.ts";
import { checkFact, type Appended } from "./facts/check-fact.ts";
import { findCase } from "./find-case.ts";
import type { CaseReader } from "./ports/case-reader.ts";
import type { CaseTransaction, CaseWriter } from "./ports/case-writer.ts";
import type { Council, CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import type { SeenMessages } from "./ports/seen-message.ts";
import { projectCase } from "./project-case.ts";
import { caseNotFound, KEY_USED, NOT_SET_UP, type Refusal } from "./refusal.ts";
import type { OfficerActor, RecordFact } from "./use-cases.ts";

interface Needs {
  readonly record: CaseWriter &
    CouncilStore &
    Pick<CaseReader, "eventsOf"> &
    Pick<SeenMessages, "messagesOf">;
  readonly now: Now;
}

const appendAll = async (
  transaction: CaseTransaction,
  reference: string,
  history: readonly CaseEvent[],
  appended: Appended,
  by: OfficerActor,
  council: Council,
  now: string,
): Promise<void> => {
  const events = appended.map(({ fact, at }, index): CaseEvent => {
    return { ...fact, seq: history.length + index + 1, at, recordedAt: now, by };
  });
  const projected = projectCase(reference, [...history, ...events], rulesOf(council), now);
  await transaction.keep({
    ...{ messages: [], redecided: [], threads: [], awaiting: [] },
    events: events.map((event) => ({ reference, event })),
    cases: [projected.case],
    clocks: projected.clocks,
  });
};

/** Records what an officer says about a case: once per key, and only if it makes sense for the case as it stands. */
export const recordFact =
  (needs: Needs): RecordFact =>
  async ({ reference, key, fact, by }) => {
    const { record, now } = needs;
    const council = await record.council();
    if (council === null) return failed(NOT_SET_UP);
    const recorded = await record.transaction(async (transaction): Promise<Result<void, Refusal>> => {
      // The lock on the case comes first, so that a repeat that overtakes finds the key used.
      const history = (await transaction.events([reference])).get(reference);
      if (history === undefined) return failed(caseNotFound(reference));
      const used = await transaction.usedKey(key);
      if (used !== null) {
        const same = used.reference === reference && used.purpose === fact.type;
        return same ? succeeded(undefined) : failed(KEY_USED);
      }
      const matter = foldCase(history);
      const { timeZone } = rulesFor(rulesOf(council), matter.authority).calendar;
      const moment = now();
      const checked = checkFact(fact, { matter, council, timeZone, now: moment });
      if (!checked.ok) return checked;
      await transaction.useKey(key, fact.type, reference);
      await appendAll(transaction, reference, history, checked.value, by, council, moment);
      return succeeded(undefined);
    });
    return recorded.ok ? findCase(needs)(reference) : recorded;
  };
