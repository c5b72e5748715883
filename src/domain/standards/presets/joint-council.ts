import { DEFAULT_COUNTING } from "../counting.ts";
import type { Channel, Standard } from "../standard.ts";

const TABLE =
  "Bolsover District Council and North East Derbyshire District Council, Customer Service Code of Practice and " +
  "Standards, Executive 1 December 2014, section 2, table of standards";

/** A web form reaches the council as an e-mail, so the public is promised the same for both. */
const ELECTRONIC: readonly Channel[] = ["email", "web-form"];

const SHARED = {
  version: 1,
  approved: null,
  authorities: null,
  services: null,
  kinds: null,
  counting: DEFAULT_COUNTING,
  workingDays: "own-calendar",
  startsAt: "receipt",
  waiting: {},
  extension: null,
  notMeasured: null,
  inForceFrom: "2014-12-01",
  basis: "corporate",
  measured: "measured",
  // The published table gives no percentages: an authority sets its own over this.
  targetPercent: null,
} as const;

/**
 * The joint council's published table for what arrives in writing.
 *
 * An ordinary fax stands in none of its rows (only "Letters or faxes" that are complex), so an ordinary fax
 * gets no clock: none is invented. Letters have no row for an acknowledgement either.
 */
export const JOINT_COUNCIL_STANDARDS: readonly Standard[] = [
  {
    ...SHARED,
    id: "email-acknowledgement",
    title: "E-mail: acknowledge within 1 working day",
    promised: "acknowledgement",
    channels: ELECTRONIC,
    complexity: "any",
    allowance: { workingDays: 1 },
    source: `${TABLE}: e-mails acknowledged within 1 working day`,
  },
  {
    ...SHARED,
    id: "email-reply",
    title: "E-mail: reply within 8 working days",
    promised: "reply",
    channels: ELECTRONIC,
    complexity: "ordinary",
    allowance: { workingDays: 8 },
    source: `${TABLE}: e-mails replied to within 8 working days`,
  },
  {
    ...SHARED,
    id: "email-reply-complex",
    title: "E-mail, complex or several services: reply within 20 working days",
    promised: "reply",
    channels: ELECTRONIC,
    complexity: "complex",
    allowance: { workingDays: 20 },
    source: `${TABLE}: e-mails, complex and/or multiple service enquiries: reply within 20 working days`,
  },
  {
    ...SHARED,
    id: "letter-reply",
    title: "Letter: reply within 10 working days",
    promised: "reply",
    channels: ["letter"],
    complexity: "ordinary",
    allowance: { workingDays: 10 },
    source: `${TABLE}: letters: reply within 10 working days`,
  },
  {
    ...SHARED,
    id: "letter-reply-complex",
    title: "Letter or fax, complex or several services: reply within 20 working days",
    promised: "reply",
    channels: ["letter", "fax"],
    complexity: "complex",
    allowance: { workingDays: 20 },
    source: `${TABLE}: letters or faxes, complex and/or multiple service enquiries: maximum 20 working days`,
  },
];
