import { failed, succeeded, type Result } from "../../domain/result.ts";
import { uncoveredToday } from "../people/uncovered-today.ts";
import type { Absences } from "../ports/absences.ts";
import type { NextDueFinder } from "../ports/case-desk.ts";
import type { CaseReader } from "../ports/case-reader.ts";
import type { CouncilStore } from "../ports/council.ts";
import type { Now } from "../ports/now.ts";
import type { RulesReader, RulesWriter } from "../ports/rules.ts";
import { NOT_SET_UP, type Refusal } from "../refusal.ts";
import { openRules } from "../rules/rules-book.ts";
import type { OfficerActor } from "../use-cases.ts";
import type { NextDue } from "../views/case-desk.ts";
import { caseRow } from "../views/case-row.ts";

interface Needs {
  readonly record: CouncilStore &
    RulesReader &
    RulesWriter &
    NextDueFinder &
    Pick<CaseReader, "eventsOf"> &
    Pick<Absences, "absencesFrom">;
  readonly now: Now;
}

/** What an officer should answer next: the first due of their own, else an unowned case of their services. */
export type FindNextDue = (input: {
  readonly besides: string | null;
  readonly by: OfficerActor;
}) => Promise<Result<NextDue, Refusal>>;

export const findNextDue =
  ({ record, now }: Needs): FindNextDue =>
  async ({ besides, by }) => {
    const council = await record.council();
    if (council === null) return failed(NOT_SET_UP);
    const services = council.officers.find(({ id }) => id === by.id)?.services ?? [];
    const found = await record.nextDue({
      officerId: by.id,
      // Whom nobody has assigned to a service may look after any.
      services: services.length === 0 ? null : services,
      besides,
      now: now(),
    });
    if (found === null) return succeeded({ next: null, waiting: 0 });
    const { reference, waiting } = found;
    const events = await record.eventsOf(reference);
    // Afterwards, so that no event speaks of rules that are not in the book.
    const opened = await openRules({ record, now });
    if (opened === null) return failed(NOT_SET_UP);
    if (events === null) return succeeded({ next: null, waiting });
    const moment = now();
    const uncovered = await uncoveredToday(record, council, moment);
    return succeeded({ next: caseRow(reference, events, opened.book, moment, uncovered), waiting });
  };
