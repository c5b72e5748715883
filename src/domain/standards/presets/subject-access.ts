import { DEFAULT_COUNTING } from "../counting.ts";
import type { Standard } from "../standard.ts";
import { PUBLISHED, WRITTEN_OR_SPOKEN } from "./published.ts";

/**
 * A person's request for what is held about them: UK GDPR, articles 12 and 15, as the Information Commissioner
 * counts it.
 *
 * - One calendar month from the day of receipt, working day or not, to the same date of the next month; where there
 *   is no such date, to the last day of that month; from a weekend or public holiday on to the next working day.
 * - The month begins with the latest of the request, proof of identity where it had to be asked for, and the fee
 *   where one may be charged.
 * - While the council waits for clarification the clock stands still, from the day of asking to the day of receiving,
 *   both included (Data Protection Act 2018, section 54, read for its twin in law enforcement; for the UK GDPR by
 *   the Data (Use and Access) Act 2025, read second-hand).
 * - Two more months for complex or numerous requests, told with the reasons within the first.
 */
export const SUBJECT_ACCESS_STANDARDS: readonly Standard[] = [
  {
    ...PUBLISHED,
    id: "subject-access-reply",
    inForceFrom: "2018-05-25",
    title: "Your own information: answer within 1 calendar month",
    promised: "reply",
    kinds: ["subject-access-request"],
    channels: WRITTEN_OR_SPOKEN,
    allowance: { calendarMonths: 1 },
    counting: {
      ...DEFAULT_COUNTING,
      dueOnNonWorkingDay: "next-working-day",
      partlyPausedDays: "do-not-count",
    },
    workingDays: "statutory",
    waiting: { clarification: "stops", identity: "restarts", fee: "restarts" },
    extension: {
      atMost: { calendarMonths: 2 },
      times: 1,
      noticeBy: "due-date",
      noticeSays: "That more time is needed, and why: the request is complex, or there are several",
    },
    basis: "statutory",
    source:
      "UK GDPR, articles 12(3) and 15: within one month of receipt; extended by two further months for complexity " +
      "or number, told with reasons within the first. Counting: Information Commissioner's guidance on the right " +
      "of access. Clarification: Data Protection Act 2018, section 54 (twin text), and, second-hand, Data (Use and " +
      "Access) Act 2025",
  },
];
