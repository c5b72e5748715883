import type { Standard } from "../standard.ts";
import { PUBLISHED } from "./published.ts";

const TABLE =
  "Bolsover District Council and North East Derbyshire District Council, Customer Service Code of Practice and " +
  "Standards, Executive 1 December 2014, section 2, table of standards";

/** "Sample periods: 1 week, twice a year, same for both authorities", says the report of face-to-face contact. */
const SAMPLED = {
  ...PUBLISHED,
  inForceFrom: "2014-12-01",
  promised: "acknowledgement",
  measured: "sampled",
} as const;

/**
 * The rows of the joint council's table for those who ring or come: how long they wait until somebody is there for
 * them. No case comes of it, so no clock runs; they are measured in sample weeks.
 */
export const TELEPHONE_AND_FACE_TO_FACE_STANDARDS: readonly Standard[] = [
  {
    ...SAMPLED,
    id: "telephone-answer",
    title: "Telephone: answered within 20 seconds",
    channels: ["telephone"],
    allowance: { seconds: 20 },
    source: `${TABLE}: incoming calls answered within 20 seconds (5 rings)`,
  },
  {
    ...SAMPLED,
    id: "face-to-face-without-appointment",
    title: "Contact centre without an appointment: seen within 20 minutes",
    channels: ["face-to-face"],
    allowance: { minutes: 20 },
    source: `${TABLE}: contact centre, no appointment: not kept longer than 20 minutes`,
  },
  {
    ...SAMPLED,
    id: "face-to-face-appointment",
    title: "Appointment, reception or visit: seen within 10 minutes",
    channels: ["face-to-face"],
    allowance: { minutes: 10 },
    source:
      `${TABLE}: contact centre and departments: not kept waiting longer than 10 minutes for appointments, ` +
      "meet and greet, reception, visitors",
  },
];
