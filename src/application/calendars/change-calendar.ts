import { failed, succeeded, type Result } from "../../domain/result.ts";
import { checkCouncil } from "../check-council.ts";
import { fieldInvalid, NOT_SET_UP, type Refusal } from "../refusal.ts";
import { appendRevision } from "../rules/append-revision.ts";
import type { SetUpNeeds } from "../set-up-council.ts";
import type { PreviewRules } from "../rules-use-cases.ts";
import type { ChangeCalendar, PreviewCalendar, SavedCalendar } from "./calendar-use-cases.ts";
import { isSavedAlready, versionOf, withCalendar } from "./with-calendar.ts";

export const previewCalendar =
  ({ record }: Pick<SetUpNeeds, "record">, previewRules: PreviewRules): PreviewCalendar =>
  async (change, until) => {
    const council = await record.council();
    if (council === null) return failed(NOT_SET_UP);
    const proposed = withCalendar(council, change);
    return proposed.ok ? previewRules({ council: proposed.value, until }) : proposed;
  };

/**
 * The document is read and kept in one step with the revision of the rules, so that nobody's change is lost in it.
 * Killed after it, the open cases are brought to the new days by whoever looks for those that are behind.
 */
export const changeCalendar =
  ({ record, now }: Pick<SetUpNeeds, "record" | "now">): ChangeCalendar =>
  async ({ because, by, ...change }) => {
    const why = because.trim();
    if (why === "") {
      const message = "Say why: it is told in the history of every case that it moves.";
      return fieldInvalid("because", message);
    }
    return record.changeRules(async (store): Promise<Result<SavedCalendar, Refusal>> => {
      const before = await store.council();
      if (before === null) return failed(NOT_SET_UP);
      if (isSavedAlready(before, change)) {
        return succeeded({ revision: null, version: versionOf(before, change.of) });
      }
      const proposed = withCalendar(before, change);
      if (!proposed.ok) return proposed;
      const council = proposed.value;
      const [problem] = checkCouncil(council);
      if (problem !== undefined) return failed(problem);
      const reason = { by: by.name, because: why, at: now() };
      const revision = await appendRevision(store, { before, council }, reason);
      await store.saveCouncil(council);
      return succeeded({ revision, version: versionOf(council, change.of) });
    });
  };
