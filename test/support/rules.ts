import { DEFAULT_CALENDAR } from "../../src/domain/calendar/default-calendar.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../src/domain/calendar/gov-uk-bank-holidays.ts";
import { DEFAULT_COUNTING } from "../../src/domain/standards/counting.ts";
import { JOINT_COUNCIL_STANDARDS } from "../../src/domain/standards/presets/joint-council.ts";
import type { Rules } from "../../src/domain/standards/rules.ts";
import type { Standard } from "../../src/domain/standards/standard.ts";

/** The rules of an authority that has set nothing of its own. */
export const RULES: Rules = {
  standards: JOINT_COUNCIL_STANDARDS,
  calendar: DEFAULT_CALENDAR,
  serviceCalendars: {},
  bankHolidays: GOV_UK_BANK_HOLIDAYS,
  automaticAcknowledgementCounts: false,
};

/** A promise to reply to any e-mail within ten working days, for all services, from the year 2000. */
export const aStandard = (changes: Partial<Standard> = {}): Standard => ({
  id: "reply",
  version: 1,
  inForceFrom: "2000-01-01",
  approved: null,
  title: "Reply within 10 working days",
  promised: "reply",
  authorities: null,
  services: null,
  kinds: null,
  channels: ["email"],
  complexity: "any",
  allowance: { workingDays: 10 },
  counting: DEFAULT_COUNTING,
  workingDays: "own-calendar",
  startsAt: "receipt",
  waiting: {},
  extension: null,
  basis: "corporate",
  measured: "measured",
  notMeasured: null,
  targetPercent: null,
  source: "A test",
  ...changes,
});

/** A promise to acknowledge within five working days, beside that to reply. */
export const anAcknowledgement = (changes: Partial<Standard> = {}): Standard =>
  aStandard({
    id: "acknowledgement",
    title: "Acknowledge within 5 working days",
    promised: "acknowledgement",
    allowance: { workingDays: 5 },
    ...changes,
  });
