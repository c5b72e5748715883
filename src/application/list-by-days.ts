import type { Moment } from "./list-moment.ts";
import type { CaseFilter, CaseReader, DaysOf, DaysPosition } from "./ports/case-reader.ts";
import type { RulesReader } from "./ports/rules.ts";
import { bookOf } from "./rules/rules-book.ts";
import type { CaseList } from "./views/case-view.ts";
import { caseRow } from "./views/case-row.ts";

const cursorOf = ({ days, reference }: DaysPosition): string => `${days}~${reference}`;

export const readDaysCursor = (text: string): DaysPosition | null => {
  const [, days, reference] = /^(\d{1,5})~([A-Z]{2,4}-\d{4}-\d+)$/.exec(text) ?? [];
  return days === undefined || reference === undefined ? null : { days: Number(days), reference };
};

/** Those in which no such days are counted are not in the list, and are not counted either. */
const onlyCounted = (filter: CaseFilter, { of }: DaysOf): CaseFilter =>
  of !== "answer" || filter.figure === undefined
    ? filter
    : { ...filter, figure: { days: { from: 0, to: null }, ...filter.figure } };

/**
 * A page of cases, those with the fewest working days first. All of them are counted, however many: which one is in the
 * middle is what such a list is asked for.
 */
export const pageByDays = async (
  record: Pick<CaseReader, "casesByDays" | "countCases"> & Pick<RulesReader, "revisions">,
  asked: CaseFilter,
  days: DaysOf,
  page: { readonly after: DaysPosition | null; readonly limit: number },
  { now, uncovered }: Moment,
): Promise<CaseList> => {
  const filter = onlyCounted(asked, days);
  const [found, total] = await Promise.all([
    record.casesByDays(filter, days, { ...page, limit: page.limit + 1 }, now),
    record.countCases(filter, now, Number.MAX_SAFE_INTEGER),
  ]);
  // Read after the cases, so that none speaks of rules that are not in the book.
  const book = bookOf(await record.revisions());
  const shown = found.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    rows: shown.map((each) => ({
      ...caseRow(each.reference, each.events, book, now, uncovered),
      workingDays: each.days,
    })),
    total,
    next: found.length > page.limit && last !== undefined ? cursorOf(last) : null,
  };
};
