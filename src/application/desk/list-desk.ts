import { coversFor, uncoveredOn } from "../../domain/absence/absence.ts";
import { addDays, dayNumberOf, weekdayIndexOf, type CivilDate } from "../../domain/calendar/civil-date.ts";
import { passedOnBy } from "../../domain/case/passed-on-by.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { namedIn } from "../around/desk-of.ts";
import { councilToday } from "../council-today.ts";
import type { Absences } from "../ports/absences.ts";
import type { Council, CouncilStore } from "../ports/council.ts";
import type { DeskList, DeskReader, DeskScope } from "../ports/desk.ts";
import type { Now } from "../ports/now.ts";
import type { RulesReader, RulesWriter } from "../ports/rules.ts";
import { NOT_SET_UP, type Refusal } from "../refusal.ts";
import { bookOf, openRules } from "../rules/rules-book.ts";
import type { OfficerActor } from "../use-cases.ts";
import { caseRow } from "../views/case-row.ts";
import type { DeskPage } from "../views/desk-page.ts";

/** Whose cases: `mine` with those of whom I cover, `team` of my services, or everybody's. */
export type Whose = "mine" | "team" | "all";

export type ListDesk = (input: {
  readonly list: DeskList;
  readonly whose: Whose;
  readonly authority?: string;
  readonly service?: string;
  /** Part of a reference, a sender or a subject. */
  readonly text?: string;
  /** 0 when absent. */
  readonly from?: number;
  /** 1 to 200; 100 when absent. */
  readonly limit?: number;
  readonly by: OfficerActor;
}) => Promise<Result<DeskPage, Refusal>>;

interface Needs {
  readonly record: CouncilStore & RulesReader & RulesWriter & DeskReader & Absences;
  readonly now: Now;
}

const MOST_ROWS = 200;
const ROWS = 100;
/** No list is as long. */
const LAST_FROM = 1_000_000;

const invalid = (field: string, message: string): Result<never, Refusal> =>
  failed({ code: "field-invalid", field, message });

const sundayOf = (date: CivilDate): CivilDate => addDays(date, 6 - weekdayIndexOf(dayNumberOf(date)));

/** Whom nobody has assigned to a service looks after any. */
const teamOf = (council: Council, officerId: string): DeskScope["whose"] => {
  const services = council.officers.find(({ id }) => id === officerId)?.services ?? [];
  return services.length === 0 ? null : { services };
};

/** What waits, in order of what is due next, from any place in the list, with the lengths of all lists. */
export const listDesk =
  ({ record, now: clock }: Needs): ListDesk =>
  async ({ list, whose, authority, service, text, from = 0, limit = ROWS, by }) => {
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ROWS) {
      return invalid("limit", `Ask for 1 to ${MOST_ROWS} cases at a time.`);
    }
    if (!Number.isInteger(from) || from < 0 || from > LAST_FROM) {
      return invalid("from", `A list begins at 0 and ends before ${LAST_FROM}.`);
    }
    const opened = await openRules({ record, now: clock });
    if (opened === null) return failed(NOT_SET_UP);
    const { council } = opened;
    const now = clock();
    const today = councilToday(council, now);
    const absences = await record.absencesFrom(today);
    const uncovered = uncoveredOn(absences, today);
    const mine = { owners: [by.id, ...coversFor(absences, by.id, today)] };
    const page = await record.deskPage(
      {
        list,
        askedBy: by.id,
        whose: whose === "mine" ? mine : whose === "team" ? teamOf(council, by.id) : null,
        authority: authority ?? null,
        service: service ?? null,
        text: text?.trim() ?? "",
        from,
        limit,
      },
      { now, today, weekEnds: sundayOf(today), uncovered: [...uncovered] },
    );
    // Read after the cases, so that none speaks of rules that are not in the book.
    const book = bookOf(await record.revisions());
    const named = namedIn(council);
    return succeeded({
      from,
      groups: page.groups,
      ...(page.orMore === undefined ? {} : { orMore: page.orMore }),
      counts: page.counts,
      rows: page.cases.map(({ reference, events, present, following, snoozedUntil }) => ({
        ...caseRow(reference, events, book, now, uncovered),
        seq: events.length,
        passedOnBy: passedOnBy(events),
        others: present
          .filter(({ id }) => id !== by.id)
          .map((officer) => ({ id: officer.id, name: named(officer).name, doing: officer.doing })),
        following,
        snoozedUntil,
      })),
    });
  };
