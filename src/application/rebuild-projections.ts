import { failed, succeeded } from "../domain/result.ts";
import { rulesOf } from "./council-rules.ts";
import type { CaseReader } from "./ports/case-reader.ts";
import type { CaseWriter } from "./ports/case-writer.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import { projectCase } from "./project-case.ts";
import { NOT_SET_UP } from "./refusal.ts";
import type { RebuildProjections } from "./use-cases.ts";

interface Needs {
  readonly record: CaseWriter & CouncilStore & Pick<CaseReader, "references">;
  readonly now: Now;
}

const STEP = 500;

/** Folds every case anew, a few hundred at a time, so that nobody waits long for a case. */
export const rebuildProjections =
  ({ record, now }: Needs): RebuildProjections =>
  async () => {
    const council = await record.council();
    if (council === null) return failed(NOT_SET_UP);
    const rules = rulesOf(council);
    let cases = 0;
    for (let after: string | null = null; ;) {
      const references: readonly string[] = await record.references(after, STEP);
      await record.transaction(async (transaction) => {
        const histories = await transaction.events(references);
        const projected = [...histories].map(([reference, events]) =>
          projectCase(reference, events, rules, now()),
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
