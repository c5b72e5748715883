import { failed, succeeded } from "../domain/result.ts";
import { uncoveredToday } from "./people/uncovered-today.ts";
import type { Absences } from "./ports/absences.ts";
import type { CaseReader } from "./ports/case-reader.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import type { AcknowledgementReader } from "./ports/outbox.ts";
import type { RulesReader, RulesWriter } from "./ports/rules.ts";
import type { SeenMessages } from "./ports/seen-message.ts";
import { caseNotFound, NOT_SET_UP } from "./refusal.ts";
import { openRules } from "./rules/rules-book.ts";
import { targetsOf } from "./rules/targets.ts";
import type { FindCase } from "./use-cases.ts";
import { caseView } from "./views/case-row.ts";

/** What it takes to show a case whole: also for whoever shows it after a change. */
export interface FindCaseNeeds {
  readonly record: CouncilStore &
    RulesReader &
    RulesWriter &
    Pick<CaseReader, "eventsOf"> &
    Pick<SeenMessages, "messagesOf"> &
    AcknowledgementReader &
    Pick<Absences, "absencesFrom">;
  readonly now: Now;
}

export const findCase =
  ({ record, now }: FindCaseNeeds): FindCase =>
  async (reference) => {
    const [events, messages, acknowledgement] = await Promise.all([
      record.eventsOf(reference),
      record.messagesOf(reference),
      record.acknowledgementOf(reference),
    ]);
    // Afterwards, so that no event speaks of rules that are not in the book.
    const opened = await openRules({ record, now });
    if (opened === null) return failed(NOT_SET_UP);
    if (events === null) return failed(caseNotFound(reference));
    const { council, book } = opened;
    const moment = now();
    const uncovered = await uncoveredToday(record, council, moment);
    const seen = { reference, events, messages, acknowledgement, uncovered };
    return succeeded(caseView(seen, book, targetsOf(council), moment));
  };
