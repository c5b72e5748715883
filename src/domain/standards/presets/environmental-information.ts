import { DEFAULT_COUNTING } from "../counting.ts";
import type { Standard } from "../standard.ts";
import { PUBLISHED, WRITTEN_OR_SPOKEN } from "./published.ts";

/**
 * Environmental Information Regulations 2004.
 *
 * - Regulation 5(2): "as soon as possible and no later than 20 working days after the date of receipt of the
 *   request". Day one is the first working day after receipt (Information Commissioner's guidance).
 * - Regulation 7: 40 working days where the request is both complex and voluminous; the applicant has to be told
 *   within the first 20.
 * - That a fee asked for in advance stops the time (regulation 8), that clarification starts it anew (regulation 9),
 *   and that a working day is that of the Freedom of Information Act (regulation 2) is set down here from general
 *   knowledge of the regulations: have it confirmed before it is relied upon.
 *
 * A request need not be made in writing.
 */
export const ENVIRONMENTAL_INFORMATION_STANDARDS: readonly Standard[] = [
  {
    ...PUBLISHED,
    id: "environmental-information-reply",
    inForceFrom: "2005-01-01",
    title: "Environmental information: answer within 20 working days",
    promised: "reply",
    kinds: ["environmental-information-request"],
    channels: WRITTEN_OR_SPOKEN,
    allowance: { workingDays: 20 },
    counting: { ...DEFAULT_COUNTING, partlyPausedDays: "do-not-count" },
    workingDays: "statutory-uk",
    waiting: { clarification: "restarts", fee: "stops" },
    extension: {
      atMost: { workingDays: 20 },
      times: 1,
      noticeBy: "due-date",
      noticeSays:
        "That the request is complex and voluminous, and that the answer will take up to 40 working days",
    },
    basis: "statutory",
    source:
      "Environmental Information Regulations 2004, regulation 5(2): “as soon as possible and no later than 20 " +
      "working days after the date of receipt of the request”; extension to 40: regulation 7. Fees, clarification " +
      "and the meaning of a working day (regulations 8, 9 and 2): not checked against the text",
  },
];
