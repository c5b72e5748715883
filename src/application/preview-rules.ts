import { foldCase } from "../domain/case/fold.ts";
import { failed, succeeded } from "../domain/result.ts";
import { carriedOn } from "./calendars/carried-on.ts";
import { checkCouncil } from "./check-council.ts";
import { rulesFor, rulesOf } from "./council-rules.ts";
import type { CasePosition, CaseReader, StoredCase } from "./ports/case-reader.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import type { RulesReader, RulesWriter } from "./ports/rules.ts";
import { NOT_SET_UP } from "./refusal.ts";
import { knownBankHolidays } from "./rules/known-bank-holidays.ts";
import { movedDues } from "./rules/moved-dues.ts";
import { openRules, rulesOfCase } from "./rules/rules-book.ts";
import { sameJudgement } from "./rules/same-judgement.ts";
import type { MovedCase, PreviewRules } from "./rules-use-cases.ts";

interface Needs {
  readonly record: CouncilStore & RulesReader & RulesWriter & Pick<CaseReader, "cases">;
  readonly now: Now;
}

/** So many cases are counted before others get their turn. */
const PAGE = 100;
/** More than anybody reads at once; the whole is for `onMoved`. */
const MOST_ROWS = 1000;

const NOTHING = { examined: 0, moved: 0, becomeOverdue: 0, becomeSafe: 0, rows: [] } as const;

/**
 * Counts every open case by the rules that are proposed, beside its own. It holds a page of cases at a time, however
 * many there are, and writes nothing but a first revision where there was none.
 */
export const previewRules =
  ({ record, now }: Needs): PreviewRules =>
  async ({ council: proposed, bankHolidays, onMoved, until }) => {
    const [problem] = proposed === undefined ? [] : checkCouncil(proposed);
    if (problem !== undefined) return failed(problem);
    const opened = await openRules({ record, now });
    if (opened === null) {
      return proposed === undefined ? failed(NOT_SET_UP) : succeeded({ changes: true, ...NOTHING });
    }
    const { council, book } = opened;
    const fetched = bankHolidays ?? (await record.bankHolidayCopy())?.list ?? null;
    const saved = proposed === undefined ? council : carriedOn(council, proposed);
    const rules = rulesOf(saved, knownBankHolidays(fetched));
    const changes = !sameJudgement(rules, book.at(book.current));

    const rows: MovedCase[] = [];
    let [examined, moved, becomeOverdue, becomeSafe] = [0, 0, 0, 0];
    const examine = async ({ reference, events }: StoredCase, moment: string): Promise<void> => {
      const matter = foldCase(events);
      const { authority, service } = matter;
      examined += 1;
      if (rules[authority] === undefined) return;
      const found = movedDues(matter, rulesOfCase(book, matter), rulesFor(rules, authority), moment);
      if (found.length > 0) moved += 1;
      if (found.some(({ becomes }) => becomes === "overdue")) becomeOverdue += 1;
      else if (found.some(({ becomes }) => becomes === "safe")) becomeSafe += 1;
      for (const each of found) {
        const row = { reference, authority, service, ...each };
        if (rows.length < MOST_ROWS) rows.push(row);
        await onMoved?.(row);
      }
    };
    for (let after: CasePosition | null = null; ;) {
      until?.throwIfAborted();
      const moment = now();
      const page: readonly StoredCase[] = await record.cases({ open: true }, { after, limit: PAGE }, moment);
      for (const stored of page) await examine(stored, moment);
      after = page.at(-1)?.position ?? null;
      if (page.length < PAGE) {
        return succeeded({ changes, examined, moved, becomeOverdue, becomeSafe, rows });
      }
    }
  };
