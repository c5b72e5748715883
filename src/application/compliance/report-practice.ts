import { practiceOf } from "../../domain/compliance/practice.ts";
import { succeeded } from "../../domain/result.ts";
import type { ReportPractice } from "../compliance-use-cases.ts";
import { openPeriod, periodRef, standardsByAuthority, type CountingNeeds } from "./counting.ts";

/** How the cases received in the period went, judged at one moment. */
export const reportPractice =
  (needs: CountingNeeds): ReportPractice =>
  async (input) => {
    const opened = await openPeriod(needs, input);
    if (!opened.ok) return opened;
    const { book, scope, asOf, period } = opened.value;
    const { from, to } = period;
    const counts = await needs.record.practiceCounts({ from, to }, scope, asOf);
    const practice = practiceOf(counts, standardsByAuthority(book));
    return succeeded({ period: periodRef(period), scope, asOf, ...practice });
  };
