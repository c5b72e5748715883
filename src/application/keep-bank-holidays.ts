import { fullDateInWords } from "../domain/clock/in-words.ts";
import { civilDateAt } from "../domain/calendar/time-zone.ts";
import { failed, succeeded } from "../domain/result.ts";
import { NOT_SET_UP } from "./refusal.ts";
import { recalculate } from "./recalculate.ts";
import { appendRevision } from "./rules/append-revision.ts";
import { BY_THE_SERVICE, openRules } from "./rules/rules-book.ts";
import type { SetUpNeeds } from "./set-up-council.ts";
import type { BringRulesUpToDate, KeepBankHolidays } from "./rules-use-cases.ts";

/** The zone in which GOV.UK publishes. */
const GOV_UK_TIME_ZONE = "Europe/London";

/** Keeps a list that was fetched and is in order, with a new revision of the rules where it says something new. */
export const keepBankHolidays =
  (needs: SetUpNeeds): KeepBankHolidays =>
  async (list) => {
    const opened = await openRules(needs);
    if (opened === null) return failed(NOT_SET_UP);
    const at = needs.now();
    const revision = await needs.record.changeRules(async (change) => {
      const council = (await change.council()) ?? opened.council;
      await change.saveBankHolidayCopy({ list, fetchedAt: at });
      const on = fullDateInWords(civilDateAt(at, GOV_UK_TIME_ZONE));
      const because = `Bank holidays as GOV.UK published them on ${on}`;
      return appendRevision(change, { before: council, council }, { by: BY_THE_SERVICE, because, at });
    });
    const recalculated = await recalculate(needs)();
    if (!recalculated.ok) return recalculated;
    return succeeded({ revision, recalculated: recalculated.value });
  };

/** Makes a revision of what a new release counts otherwise: its standards, or the bank holidays that came with it. */
export const bringRulesUpToDate =
  (needs: SetUpNeeds): BringRulesUpToDate =>
  async () => {
    if ((await openRules(needs)) === null) return failed(NOT_SET_UP);
    const revision = await needs.record.changeRules(async (change) => {
      const council = await change.council();
      if (council === null) return null;
      const because = "A new release of the software brought other standards or bank holidays";
      const why = { by: BY_THE_SERVICE, because, at: needs.now() };
      return appendRevision(change, { before: council, council }, why);
    });
    return succeeded({ revision });
  };
