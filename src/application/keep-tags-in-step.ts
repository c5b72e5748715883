import { failed, succeeded } from "../domain/result.ts";
import { rulesOf } from "./council-rules.ts";
import type { CasePosition, CaseReader } from "./ports/case-reader.ts";
import type { CaseWriter } from "./ports/case-writer.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import { projectCase } from "./project-case.ts";
import { NOT_SET_UP } from "./refusal.ts";
import type { KeepTagsInStep } from "./use-cases.ts";

interface Needs {
  readonly record: CaseWriter & CouncilStore & Pick<CaseReader, "cases" | "tagsOf">;
  readonly now: Now;
}

const SWEEP = 500;

/** Looks at every open case: as time goes by its tag turns to due soon and to overdue without any event. */
export const keepTagsInStep =
  ({ record, now }: Needs): KeepTagsInStep =>
  async () => {
    const council = await record.council();
    if (council === null) return failed(NOT_SET_UP);
    const rules = rulesOf(council);
    let changed = 0;
    for (let after: CasePosition | null = null; ;) {
      const moment = now();
      const open = await record.cases({ open: true }, { after, limit: SWEEP }, moment);
      const tags = await record.tagsOf(open.map(({ reference }) => reference));
      const stale = open
        .filter(({ reference, events }) => {
          return projectCase(reference, events, rules, moment).case.tag !== (tags.get(reference) ?? null);
        })
        .map(({ reference }) => reference);
      if (stale.length > 0) {
        await record.transaction(async (transaction) => {
          // Read anew under the lock: an event may have come in between.
          const histories = await transaction.events(stale);
          const projected = [...histories].map(([reference, events]) =>
            projectCase(reference, events, rules, moment),
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
