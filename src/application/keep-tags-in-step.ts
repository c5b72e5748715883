import { failed, succeeded } from "../domain/result.ts";
import type { CasePosition, CaseReader } from "./ports/case-reader.ts";
import type { CaseWriter } from "./ports/case-writer.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import type { RulesReader, RulesWriter } from "./ports/rules.ts";
import { projectCase } from "./project-case.ts";
import { NOT_SET_UP } from "./refusal.ts";
import { bookOf, openRules } from "./rules/rules-book.ts";
import type { KeepTagsInStep } from "./use-cases.ts";

interface Needs {
  readonly record: CaseWriter &
    CouncilStore &
    RulesReader &
    RulesWriter &
    Pick<CaseReader, "cases" | "tagsOf">;
  readonly now: Now;
}

const SWEEP = 500;

/**
 * Looks at every open case: as time goes by its tag turns to due soon and to overdue without any event, and what
 * stands still falls due a day later every day.
 */
export const keepTagsInStep =
  ({ record, now }: Needs): KeepTagsInStep =>
  async () => {
    let changed = 0;
    for (let after: CasePosition | null = null; ;) {
      const moment = now();
      const open = await record.cases({ open: true }, { after, limit: SWEEP }, moment);
      const opened = await openRules({ record, now });
      if (opened === null) return failed(NOT_SET_UP);
      const { book } = opened;
      const tags = await record.tagsOf(open.map(({ reference }) => reference));
      const stale = open
        .filter(({ reference, events, position }) => {
          const { tag, nextDueOn } = projectCase(reference, events, book, moment).case;
          return tag !== (tags.get(reference) ?? null) || nextDueOn !== position.nextDueOn;
        })
        .map(({ reference }) => reference);
      if (stale.length > 0) {
        await record.transaction(async (transaction) => {
          // Read anew under the lock: an event may have come in between.
          const histories = await transaction.events(stale);
          const newest = bookOf(await transaction.revisions());
          const projected = [...histories].map(([reference, events]) =>
            projectCase(reference, events, newest, moment),
          );
          await transaction.keepProjections(
            projected.map((each) => each.case),
            projected.flatMap((each) => each.clocks),
          );
        });
        changed += stale.length;
      }
      after = open.at(-1)?.position ?? null;
      if (open.length < SWEEP) return succeeded({ changed });
    }
  };
