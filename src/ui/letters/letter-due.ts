import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import type { Due } from "../../domain/clock/clock.ts";
import { dueOf } from "../../domain/clock/due.ts";
import { applicableStandards } from "../../domain/standards/applicable.ts";
import type { Rules } from "../../domain/standards/rules.ts";
import type { Standard } from "../../domain/standards/standard.ts";
import type { LetterDraft } from "./letter-draft.ts";

/** When a letter will be due, before it is logged: counted here by the same rules as in the service. */
export const letterDue = (
  draft: Pick<LetterDraft, "channel" | "complexity">,
  receivedOn: CivilDate,
  rules: Rules,
): readonly { readonly standard: Standard; readonly due: Due }[] =>
  applicableStandards(draft, receivedOn, rules.standards).map((standard) => ({
    standard,
    due: dueOf({
      received: { on: receivedOn },
      allowance: standard.allowance,
      counting: standard.counting,
      calendar: calendarFor(standard, calendarOf(rules, draft.service)),
      bankHolidays: rules.bankHolidays,
    }),
  }));
