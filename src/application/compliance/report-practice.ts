import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { PracticeCounts } from "../../domain/compliance/practice-counts.ts";
import { practiceOf } from "../../domain/compliance/practice.ts";
import { succeeded } from "../../domain/result.ts";
import type { ReportPractice } from "../compliance-use-cases.ts";
import { openPeriod, periodRef, standardsByAuthority, type CountingNeeds } from "./counting.ts";
import { sharedForAMinute } from "./shared-for-a-minute.ts";

interface Counted {
  readonly counts: PracticeCounts;
  readonly asOf: Instant;
}

/**
 * How the cases received in the period went, judged at one moment. Every case of the period is gone through for it: so
 * all who look at the same page are told what was counted a minute ago at most.
 */
export const reportPractice = (needs: CountingNeeds): ReportPractice => {
  const shared = sharedForAMinute<Counted>();
  return async (input) => {
    const opened = await openPeriod(needs, input);
    if (!opened.ok) return opened;
    const { book, scope, asOf: moment, period } = opened.value;
    const { from, to } = period;
    const count = async (): Promise<Counted> => ({
      counts: await needs.record.practiceCounts({ from, to }, scope, moment),
      asOf: moment,
    });
    const { counts, asOf } = await (input.now === undefined
      ? shared(JSON.stringify([from, to, scope]), moment, count)
      : count());
    const practice = practiceOf(counts, standardsByAuthority(book));
    return succeeded({ period: periodRef(period), scope, asOf, ...practice });
  };
};
