import type { CaseRecord } from "../../../src/application/ports/record.ts";
import { projectCase } from "../../../src/application/project-case.ts";
import { bookOf } from "../../../src/application/rules/rules-book.ts";
import type { History } from "./histories.ts";

const TOGETHER = 250;
/** Each case is written in so many steps, so that what is kept beside the events is changed as it is in life. */
const STEPS = 3;

const NOTHING = {
  ...{ messages: [], redecided: [], threads: [], awaiting: [] },
  ...{ acknowledgements: [], begunUsed: [] },
} as const;

/** Writes the histories into the record as the service would: events and what is derived from them, step by step. */
export const keepHistories = async (
  record: CaseRecord,
  histories: readonly History[],
  now: string,
): Promise<void> => {
  for (let step = 1; step <= STEPS; step += 1) {
    for (let first = 0; first < histories.length; first += TOGETHER) {
      await record.transaction(async (transaction) => {
        const book = bookOf(await transaction.revisions());
        const some = histories.slice(first, first + TOGETHER);
        const known = await transaction.events(some.map(({ reference }) => reference));
        const grown = some.map(({ reference, events }) => {
          const kept = known.get(reference)?.length ?? 0;
          const upTo = Math.max(1, Math.round((events.length * step) / STEPS));
          return { reference, history: events.slice(0, upTo), fresh: events.slice(kept, upTo) };
        });
        const projected = grown.map(({ reference, history }) => projectCase(reference, history, book, now));
        await transaction.keep({
          ...NOTHING,
          events: grown.flatMap(({ reference, fresh }) => fresh.map((event) => ({ reference, event }))),
          cases: projected.map((each) => each.case),
          clocks: projected.flatMap(({ clocks }) => clocks),
        });
      });
    }
  }
};
