import type { Standard } from "../standard.ts";
import { PUBLISHED } from "./published.ts";

/**
 * Aylesbury Vale District Council, Cabinet, 3 August 2004, Best Value Review of Customer Care: officers return
 * telephone calls within 24 hours (appendix 1, section 2, and action 2.3 of the improvement plan).
 *
 * These are hours by the clock: the report says hours, not a working day. A council that closes at the weekend and
 * means a day of its own opening hours writes working minutes in its copy.
 */
export const CALL_BACK_STANDARDS: readonly Standard[] = [
  {
    ...PUBLISHED,
    id: "call-back",
    inForceFrom: "2004-08-03",
    title: "Telephone call: called back within 24 hours",
    promised: "reply",
    channels: ["call-back"],
    allowance: { hours: 24 },
    source:
      "Aylesbury Vale District Council, Cabinet 3 August 2004, Best Value Review of Customer Care, appendix 1, " +
      "section 2 (A1), and appendix 3, action 2.3: calls returned within 24 hours",
  },
];
