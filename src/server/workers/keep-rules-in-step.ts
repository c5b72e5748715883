import type { BankHolidaySource } from "../../application/ports/bank-holiday-source.ts";
import type { UseCases } from "../../application/use-cases.ts";
import type { Failure } from "../../domain/result.ts";
import { keepGoing, type KeepGoing, type Round } from "./keep-going.ts";

type Rules = Pick<UseCases, "bringRulesUpToDate" | "recalculate" | "previewRules" | "keepBankHolidays">;

export interface KeepRulesInStep extends KeepGoing {
  readonly useCases: Rules;
  /** null: bank holidays are never fetched. */
  readonly bankHolidays: BankHolidaySource | null;
}

const EVERY_SECONDS = 60;
const HOUR_SECONDS = 60 * 60;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** Nothing is wrong with an installation that has not been set up yet. */
const isWell = (result: { readonly ok: boolean; readonly failure?: Failure }): boolean =>
  result.ok || result.failure?.code === "not-set-up";

/**
 * At the start, what a new release counts otherwise becomes a revision. Then, once a minute, open cases that are
 * counted by older rules are brought to the current ones: where a change was broken off, it is finished here.
 */
export const keepRulesInStep = (deps: KeepRulesInStep, signal: AbortSignal): Promise<void> => {
  let upToDate = false;
  const round = async (): Promise<Round> => {
    if (!upToDate) {
      const brought = await deps.useCases.bringRulesUpToDate();
      upToDate = brought.ok;
      if (brought.ok && brought.value.revision !== null) {
        deps.log.info({ revision: brought.value.revision }, "The rules of this release became a revision");
      }
    }
    const done = await deps.useCases.recalculate();
    if (done.ok && done.value.cases > 0)
      deps.log.info(done.value, "Open cases were brought to the current rules");
    return { well: isWell(done), waitSeconds: EVERY_SECONDS };
  };
  return keepGoing("keep-rules-in-step", deps, round, signal);
};

/**
 * Asks once a day for the bank holidays. Those that are new move the due dates of open cases, after it was written to
 * the log how many. Where none can be had the last good copy stays, and an hour later it asks again.
 */
export const fetchBankHolidays = (
  deps: KeepRulesInStep & { readonly bankHolidays: BankHolidaySource },
  signal: AbortSignal,
): Promise<void> => {
  let away = false;
  const round = async (): Promise<Round> => {
    const fetched = await deps.bankHolidays.fetch();
    if (!fetched.ok) {
      // One warning for as long as it lasts: nothing is wrong with the service while nothing new is known.
      if (!away)
        deps.log.warn({ problem: fetched.failure.message }, "The bank holidays known so far stay in use");
      away = true;
      return { well: true, waitSeconds: HOUR_SECONDS };
    }
    away = false;
    const preview = await deps.useCases.previewRules({ bankHolidays: fetched.value });
    if (preview.ok && preview.value.changes) {
      const { examined, moved, becomeOverdue, becomeSafe } = preview.value;
      deps.log.info(
        { examined, moved, becomeOverdue, becomeSafe },
        "GOV.UK has published other bank holidays",
      );
    }
    const kept = await deps.useCases.keepBankHolidays(fetched.value);
    return { well: isWell(kept), waitSeconds: kept.ok ? DAY_SECONDS : HOUR_SECONDS };
  };
  return keepGoing("fetch-bank-holidays", deps, round, signal);
};
