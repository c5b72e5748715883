import { failed, succeeded } from "../domain/result.ts";
import { checkCouncil } from "./check-council.ts";
import { rulesOf } from "./council-rules.ts";
import type { CaseReader } from "./ports/case-reader.ts";
import type { CaseWriter } from "./ports/case-writer.ts";
import type { Council, CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import { rebuildProjections } from "./rebuild-projections.ts";
import type { SetUpCouncil } from "./use-cases.ts";

interface Needs {
  readonly record: CaseWriter & CouncilStore & Pick<CaseReader, "references" | "countCases">;
  readonly now: Now;
}

const sameRules = (a: Council, b: Council): boolean =>
  JSON.stringify(rulesOf(a)) === JSON.stringify(rulesOf(b));

/** Addresses are compared in lower case everywhere. */
const normalised = (council: Council): Council => ({
  ...council,
  mailboxes: council.mailboxes.map((mailbox) => ({ ...mailbox, address: mailbox.address.toLowerCase() })),
});

/**
 * Checks the council's document and keeps it as a whole. When calendars, targets or settings changed, every due
 * date and figure is recomputed; the events stay as they are.
 */
export const setUpCouncil =
  ({ record, now }: Needs): SetUpCouncil =>
  async (given) => {
    const council = normalised(given);
    const [problem] = checkCouncil(council);
    if (problem !== undefined) return failed(problem);
    const before = await record.council();
    for (const { id, name } of before?.authorities ?? []) {
      if (council.authorities.some((each) => each.id === id)) continue;
      if ((await record.countCases({ authority: id }, now())) === 0) continue;
      const message = `${name} has cases and can not be left out: its figures would be lost.`;
      return failed({ code: "setup-invalid", field: "authorities", message });
    }
    await record.saveCouncil(council);
    if (before !== null && !sameRules(before, council)) {
      const rebuilt = await rebuildProjections({ record, now })();
      if (!rebuilt.ok) return rebuilt;
    }
    return succeeded(council);
  };
