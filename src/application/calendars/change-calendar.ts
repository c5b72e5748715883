import { failed, succeeded, type Result } from "../../domain/result.ts";
import { checkCouncil } from "../check-council.ts";
import { recalculate } from "../recalculate.ts";
import { NOT_SET_UP, type Refusal } from "../refusal.ts";
import { appendRevision } from "../rules/append-revision.ts";
import type { SetUpNeeds } from "../set-up-council.ts";
import type { PreviewRules } from "../rules-use-cases.ts";
import type { ChangeCalendar, PreviewCalendar } from "./calendar-use-cases.ts";
import { isSavedAlready, withCalendar } from "./with-calendar.ts";

export const previewCalendar =
  ({ record }: Pick<SetUpNeeds, "record">, previewRules: PreviewRules): PreviewCalendar =>
  async (change) => {
    const council = await record.council();
    if (council === null) return failed(NOT_SET_UP);
    const proposed = withCalendar(council, change);
    return proposed.ok ? previewRules({ council: proposed.value }) : proposed;
  };

/** The document is read and kept in one step with the revision of the rules, so that nobody's change is lost in it. */
export const changeCalendar =
  (needs: SetUpNeeds): ChangeCalendar =>
  async ({ because, by, ...change }) => {
    const why = because.trim();
    if (why === "") {
      const message = "Say why: it is told in the history of every case that it moves.";
      return failed({ code: "field-invalid", field: "because", message });
    }
    const saved = await needs.record.changeRules(async (store): Promise<Result<number | null, Refusal>> => {
      const before = await store.council();
      if (before === null) return failed(NOT_SET_UP);
      if (isSavedAlready(before, change)) return succeeded(null);
      const proposed = withCalendar(before, change);
      if (!proposed.ok) return proposed;
      const council = proposed.value;
      const [problem] = checkCouncil(council);
      if (problem !== undefined) return failed(problem);
      const reason = { by: by.name, because: why, at: needs.now() };
      const revision = await appendRevision(store, { before, council }, reason);
      await store.saveCouncil(council);
      return succeeded(revision);
    });
    if (!saved.ok) return saved;
    const recalculated = await recalculate(needs)();
    if (!recalculated.ok) return recalculated;
    return succeeded({ revision: saved.value, recalculated: recalculated.value });
  };
