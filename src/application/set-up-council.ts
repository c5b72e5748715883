import { failed, succeeded, type Result } from "../domain/result.ts";
import { carriedOn } from "./calendars/carried-on.ts";
import { checkCouncil } from "./check-council.ts";
import type { CaseReader } from "./ports/case-reader.ts";
import type { CaseWriter } from "./ports/case-writer.ts";
import type { Council, CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import type { RulesChange, RulesReader, RulesWriter } from "./ports/rules.ts";
import { recalculate } from "./recalculate.ts";
import type { Refusal } from "./refusal.ts";
import { appendRevision } from "./rules/append-revision.ts";
import { BY_THE_SERVICE } from "./rules/rules-book.ts";
import { listDifferences } from "./services/list-differences.ts";
import type { SetUp, SetUpCouncil, WhyChanged } from "./rules-use-cases.ts";

export interface SetUpNeeds {
  readonly record: CaseWriter & CouncilStore & RulesReader & RulesWriter & Pick<CaseReader, "staleCases">;
  readonly now: Now;
}

const UNSAID: WhyChanged = { by: BY_THE_SERVICE, because: "The council's settings were changed" };

/** Addresses are compared in lower case everywhere. */
const normalised = (council: Council): Council => ({
  ...council,
  mailboxes: council.mailboxes.map((mailbox) => ({ ...mailbox, address: mailbox.address.toLowerCase() })),
});

/** An authority that has cases stays, for without its rules they could not be counted. */
const keepsAuthoritiesWithCases = async (
  change: RulesChange,
  before: Council | null,
  council: Council,
): Promise<Result<void, Refusal>> => {
  for (const { id, name } of before?.authorities ?? []) {
    if (council.authorities.some((each) => each.id === id)) continue;
    if ((await change.countCasesOf(id)) === 0) continue;
    const message = `${name} has cases and can not be left out: its figures would be lost.`;
    return failed({ code: "setup-invalid", field: "authorities", message });
  }
  return succeeded(undefined);
};

/**
 * Checks the council's document and keeps it as a whole, with a new revision of the rules where it judges otherwise
 * than before. What the screens keep a history of has it here too: versions of calendars, and lists of senders. Then the open cases are brought to it; closed ones keep the rules by which they were judged.
 */
export const setUpCouncil =
  (needs: SetUpNeeds): SetUpCouncil =>
  async (document, why = UNSAID) => {
    const given = normalised(document);
    const [problem] = checkCouncil(given);
    if (problem !== undefined) return failed(problem);
    const saved = await needs.record.changeRules(
      async (change): Promise<Result<Pick<SetUp, "council" | "revision">, Refusal>> => {
        const before = await change.council();
        const kept = await keepsAuthoritiesWithCases(change, before, given);
        if (!kept.ok) return kept;
        const council = carriedOn(before, given);
        const at = needs.now();
        const revision = await appendRevision(change, { before, council }, { ...why, at });
        await change.saveCouncil(council);
        const by = { kind: "set-up", name: why.by } as const;
        for (const each of before === null ? [] : listDifferences(before, council)) {
          await change.appendAllowListChange({ ...each, at, by });
        }
        return succeeded({ council, revision });
      },
    );
    if (!saved.ok) return saved;
    const recalculated = await recalculate(needs)();
    if (!recalculated.ok) return recalculated;
    return succeeded({ ...saved.value, recalculated: recalculated.value });
  };
