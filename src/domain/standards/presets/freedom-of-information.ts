import { DEFAULT_COUNTING } from "../counting.ts";
import type { Standard } from "../standard.ts";
import { IN_WRITING, PUBLISHED } from "./published.ts";

/**
 * Freedom of Information Act 2000, section 10.
 *
 * - (1) "promptly and in any event not later than the twentieth working day following the date of receipt": the day
 *   of receipt is day zero, whatever day of the week it is.
 * - (2) Days from the fees notice until the fee is received are "disregarded", both of them included.
 * - (6) A working day is any but "a Saturday, a Sunday, Christmas Day, Good Friday" or a bank holiday "in any part
 *   of the United Kingdom". Days on which only the council is closed do count.
 * - (6)(b) With section 1(3): once it is asked what is wanted, the time runs from the day on which that is received.
 *
 * The law sets no limit to the further time for weighing the public interest (3): that 20 more working days are
 * normally the most is the Information Commissioner's view, thus guidance.
 */
export const FREEDOM_OF_INFORMATION_STANDARDS: readonly Standard[] = [
  {
    ...PUBLISHED,
    id: "freedom-of-information-reply",
    inForceFrom: "2005-01-01",
    title: "Freedom of information: answer within 20 working days",
    promised: "reply",
    kinds: ["information-request"],
    channels: IN_WRITING,
    allowance: { workingDays: 20 },
    counting: { ...DEFAULT_COUNTING, partlyPausedDays: "do-not-count" },
    workingDays: "statutory-uk",
    waiting: { clarification: "restarts", fee: "stops" },
    extension: {
      atMost: { workingDays: 20 },
      times: 1,
      noticeBy: "due-date",
      noticeSays:
        "That the public interest is still being weighed, which exemption it is about, and by when a decision is expected",
    },
    basis: "statutory",
    source:
      "Freedom of Information Act 2000, section 10(1): “not later than the twentieth working day following the " +
      "date of receipt”; fees 10(2); working day 10(6); clarification 1(3). Extension: section 10(3), and the " +
      "Information Commissioner's guidance that it should normally be no more than 20 further working days",
  },
];
