import { isCivilDate } from "../domain/calendar/civil-date.ts";
import { foldCase } from "../domain/case/fold.ts";
import { failed, succeeded, type Result } from "../domain/result.ts";
import { behindNumber, daysInOrder } from "./compliance/behind.ts";
import { countList } from "./count-list.ts";
import { pageByDays, readDaysCursor } from "./list-by-days.ts";
import type { Moment } from "./list-moment.ts";
import { uncoveredToday } from "./people/uncovered-today.ts";
import type { Absences } from "./ports/absences.ts";
import type { CaseFilter, CasePosition, CaseReader, StoredCase } from "./ports/case-reader.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { Figures } from "./ports/figures.ts";
import type { Now } from "./ports/now.ts";
import type { RulesReader, RulesWriter } from "./ports/rules.ts";
import { caseNotFound, NOT_SET_UP, type Refusal } from "./refusal.ts";
import { bookOf, openRules, type RulesBook } from "./rules/rules-book.ts";
import type { CaseQuery, ListCases } from "./use-cases.ts";
import type { CaseList } from "./views/case-view.ts";
import { caseRow } from "./views/case-row.ts";

interface Needs {
  readonly record: CouncilStore &
    RulesReader &
    RulesWriter &
    Pick<CaseReader, "cases" | "casesByDays" | "countCases" | "eventsOf"> &
    Pick<Figures, "figureCounts"> &
    Pick<Absences, "absencesFrom">;
  readonly now: Now;
}

const MOST_ROWS = 200;
const ROWS = 50;

const cursorOf = ({ nextDueOn, reference }: CasePosition): string => `${nextDueOn ?? "-"}~${reference}`;

const readCursor = (text: string): CasePosition | null => {
  const [, on, reference] = /^(\d{4}-\d{2}-\d{2}|-)~([A-Z]{2,4}-\d{4}-\d+)$/.exec(text) ?? [];
  if (on === undefined || reference === undefined) return null;
  if (on !== "-" && !isCivilDate(on)) return null;
  return { nextDueOn: on === "-" ? null : on, reference };
};

const invalid = (field: string, message: string): Result<never, Refusal> =>
  failed({ code: "field-invalid", field, message });

const stateFilter = (state: CaseQuery["state"], askedBy: string): CaseFilter => {
  switch (state) {
    case "open":
      return { open: true };
    case "followed":
      return { open: true, followedBy: askedBy };
    case "overdue":
      return { overdue: true };
    case "answered":
      return { answered: true };
    case undefined:
      return {};
  }
};

/** Open cases about the same matter, which one reply could answer: those of two councils are never merged. */
const likeFilter = async (
  { record }: Needs,
  reference: string | undefined,
): Promise<Result<CaseFilter, Refusal>> => {
  if (reference === undefined) return succeeded({});
  const events = await record.eventsOf(reference);
  if (events === null) return failed({ ...caseNotFound(reference), field: "like" });
  const { authority, sender } = foldCase(events);
  return succeeded({ open: true, sameCustomerAs: { besides: reference, authority, sender } });
};

const filterOf = async (needs: Needs, query: CaseQuery): Promise<Result<CaseFilter, Refusal>> => {
  const behind = behindNumber(query);
  if (!behind.ok) return behind;
  const like = await likeFilter(needs, query.like);
  if (!like.ok) return like;
  const askedBy = query.askedBy ?? "";
  return succeeded({
    ...stateFilter(query.state, askedBy),
    ...behind.value,
    ...like.value,
    ...(query.snoozed === undefined ? {} : { snoozed: { by: askedBy, only: query.snoozed === "only" } }),
    ...(query.authority === undefined ? {} : { authority: query.authority }),
    ...(query.service === undefined ? {} : { service: query.service }),
    ...(query.owner === undefined ? {} : { owner: query.owner }),
    ...(query.channel === undefined ? {} : { channel: query.channel }),
    ...(query.kind === undefined ? {} : { kind: query.kind }),
    ...(query.text === undefined ? {} : { text: query.text.trim() }),
  });
};

const rowOf =
  (book: RulesBook, { now, uncovered }: Moment) =>
  (stored: StoredCase) => ({
    position: stored.position,
    row: caseRow(stored.reference, stored.events, book, now, uncovered),
  });

const listPage = async (
  { record }: Needs,
  filter: CaseFilter,
  page: { readonly after: CasePosition | null; readonly limit: number },
  moment: Moment,
): Promise<CaseList> => {
  const { now } = moment;
  const [found, counted] = await Promise.all([
    record.cases(filter, { ...page, limit: page.limit + 1 }, now),
    countList(record, filter, now),
  ]);
  // Read after the cases, so that none speaks of rules that are not in the book.
  const book = bookOf(await record.revisions());
  const shown = found.slice(0, page.limit).map(rowOf(book, moment));
  const last = shown.at(-1);
  return {
    rows: shown.map(({ row }) => row),
    ...counted,
    next: found.length > page.limit && last !== undefined ? cursorOf(last.position) : null,
  };
};

const UNKNOWN_PAGE = invalid("after", "This is not where a page ended. Start again without it.");

/** Cases in the order of their next due date, or of the working days that a number counts, a page at a time. */
export const listCases =
  (needs: Needs): ListCases =>
  async (query) => {
    const opened = await openRules(needs);
    if (opened === null) return failed(NOT_SET_UP);
    const limit = query.limit ?? ROWS;
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ROWS) {
      return invalid("limit", `Ask for 1 to ${MOST_ROWS} cases at a time.`);
    }
    const filter = await filterOf(needs, query);
    if (!filter.ok) return filter;
    const days = daysInOrder(query);
    if (!days.ok) return days;
    const now = needs.now();
    const moment = { now, uncovered: await uncoveredToday(needs.record, opened.council, now) };
    if (days.value !== null) {
      const after = query.after === undefined ? null : readDaysCursor(query.after);
      if (query.after !== undefined && after === null) return UNKNOWN_PAGE;
      return succeeded(await pageByDays(needs.record, filter.value, days.value, { after, limit }, moment));
    }
    const after = query.after === undefined ? null : readCursor(query.after);
    if (query.after !== undefined && after === null) return UNKNOWN_PAGE;
    return succeeded(await listPage(needs, filter.value, { after, limit }, moment));
  };
