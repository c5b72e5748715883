import type { Absence } from "../../domain/absence/absence.ts";
import { addDays, isCivilDate, type CivilDate } from "../../domain/calendar/civil-date.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { councilToday } from "../council-today.ts";
import type { Absences } from "../ports/absences.ts";
import type { Council, CouncilStore } from "../ports/council.ts";
import type { Now } from "../ports/now.ts";
import { fieldInvalid, NOT_SET_UP, type Refusal } from "../refusal.ts";
import type { OfficerActor } from "../use-cases.ts";

/** An officer, what they have, and when they are away. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly services: readonly string[];
  readonly openCases: number;
}

export interface People {
  readonly today: CivilDate;
  /** In the order of the council's document, then whoever owns cases and stands in it no longer. */
  readonly people: readonly Person[];
  /** Those that are not over, the earliest first. */
  readonly absences: readonly Absence[];
}

export type ListPeople = () => Promise<Result<People, Refusal>>;

/** Keeps an absence under an id that the caller chose: sent again it is the same, with other days it is changed. */
export type PlanAbsence = (
  input: Absence & { readonly by: OfficerActor },
) => Promise<Result<People, Refusal>>;

/** An absence that there is no more is no refusal: it is gone either way. */
export type CancelAbsence = (input: { readonly id: string }) => Promise<Result<People, Refusal>>;

interface Needs {
  readonly record: CouncilStore & Absences;
  readonly now: Now;
}

/** Longer than any leave: a slip of the year. */
const LONGEST_DAYS = 3 * 366;

const peopleOf = async ({ record, now }: Needs, council: Council): Promise<People> => {
  const today = councilToday(council, now());
  const [absences, open] = await Promise.all([record.absencesFrom(today), record.openCasesByOwner()]);
  const known = new Set(council.officers.map(({ id }) => id));
  const gone = [...open.keys()].filter((id) => !known.has(id)).sort();
  return {
    today,
    people: [...council.officers, ...gone.map((id) => ({ id, name: id, services: [] }))].map(
      ({ id, name, services }) => ({ id, name, services, openCases: open.get(id) ?? 0 }),
    ),
    absences: absences.map(({ id, officer, from, to, coveredBy }) => ({ id, officer, from, to, coveredBy })),
  };
};

const notADate = (field: "from" | "to", text: string): Result<never, Refusal> =>
  fieldInvalid(field, `${text.slice(0, 40)} is not a date. Write it as 2026-04-02.`);

const checkDays = ({ from, to }: Absence, today: CivilDate): Result<never, Refusal> | null => {
  if (!isCivilDate(from)) return notADate("from", from);
  if (!isCivilDate(to)) return notADate("to", to);
  if (to < from) return fieldInvalid("to", "The last day away lies before the first.");
  if (to < today)
    return fieldInvalid("to", "These days are over. Only absences of today and later are kept.");
  return to > addDays(from, LONGEST_DAYS)
    ? fieldInvalid("to", "An absence can last three years at most.")
    : null;
};

const checkPeople = ({ officer, coveredBy }: Absence, council: Council): Result<never, Refusal> | null => {
  const isKnown = (id: string): boolean => council.officers.some((each) => each.id === id);
  const unknown = (field: string): Result<never, Refusal> =>
    failed({ code: "officer-unknown", field, message: "This person is no officer of the council." });
  if (!isKnown(officer)) return unknown("officer");
  if (coveredBy === null) return null;
  if (coveredBy === officer) return fieldInvalid("coveredBy", "Nobody can cover for themselves.");
  return isKnown(coveredBy) ? null : unknown("coveredBy");
};

/** The officers of the council, how many open cases each has, and who is away when. */
export const listPeople =
  (needs: Needs): ListPeople =>
  async () => {
    const council = await needs.record.council();
    return council === null ? failed(NOT_SET_UP) : succeeded(await peopleOf(needs, council));
  };

export const planAbsence =
  (needs: Needs): PlanAbsence =>
  async ({ by, ...absence }) => {
    const council = await needs.record.council();
    if (council === null) return failed(NOT_SET_UP);
    const wrong = checkDays(absence, councilToday(council, needs.now())) ?? checkPeople(absence, council);
    if (wrong !== null) return wrong;
    const kept = await needs.record.saveAbsence({ ...absence, savedAt: needs.now(), savedBy: by });
    return kept
      ? succeeded(await peopleOf(needs, council))
      : failed({
          code: "absence-overlaps",
          field: "from",
          message: "Another absence of this person has some of these days already. Change that one instead.",
        });
  };

export const cancelAbsence =
  (needs: Needs): CancelAbsence =>
  async ({ id }) => {
    const council = await needs.record.council();
    if (council === null) return failed(NOT_SET_UP);
    await needs.record.removeAbsence(id);
    return succeeded(await peopleOf(needs, council));
  };
